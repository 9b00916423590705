// Package format writes numbers, percentages, dates and plurals as people in
// Morocco write them in French, Arabic and English, and reads what they type.
//
// Languages are BCP 47 tags of which the first part counts: "fr", "ar-MA",
// "en". An unknown language is written as French. The package may import the
// standard library, session/text and assets/locale.
//
// # Why
//
//   - CLDR groups thousands with dots in fr-MA and ar-MA, but documents of
//     Moroccan associations print 1 250 000. The space is U+00A0 in the three
//     languages: with a plain one the groups change places in an Arabic row.
//   - Digits are Western and months Moroccan (غشت, دجنبر), as in ar-MA.
//   - A number that was read is decimal text such as "1250.5", never a float:
//     what was typed must come back to the last figure.
//   - "1.250" is a thousand to some and one and a quarter to others. It is
//     refused with both readings, because a budget must not be guessed.
package format

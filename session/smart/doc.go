// Package smart reads the sheet of one objective, in French or Arabic, and asks the
// questions that a careful consultant would ask about it.
//
// [Check] applies the rules of one objective, [CheckPlan] those of all of them together.
// A [Finding] says which rule asks, about which field, with which words of the text;
// [Finding.Message] is the question in French, Arabic or English. [Letters] sums the
// findings up by letter of SMART, in the client's words: spécifique, mesurable,
// atteignable, réaliste, temporellement défini. [Lint] reads files of example cases.
//
// The definitions follow the CDC evaluation briefs on SMART objectives (one action verb,
// achievable with the means, realistic in its context) and the result levels of
// results-based management (UNDG handbook): impact and effect are changes, output is
// what the organisation delivers.
//
// # Why
//
//   - Rules ask, they do not grade. There is no score out of 100: it would be a false
//     precision, and it humiliates authors.
//   - When unsure, a rule stays silent. A wrong question in front of a room costs more
//     trust than a missing one, so most of the code is about what must not be asked: ages
//     are not baselines, an ordinal is not a figure, «التعليم والتكوين» is a list of
//     nouns and not a second objective.
//   - Texts are cut into tokens and compared folded. Regular expressions are not used
//     because \b is ASCII only in Go: it splits "élaborer" and finds no Arabic word.
//   - Personal data is found first and taken out, so that the digits of a telephone
//     number never pass for a target.
//   - The words are edited in rules.yaml and generated into Go, so that nothing is parsed
//     when the program starts.
//
// Known limits: spelling variants beyond accents and hamza, negation, and Darija in
// Latin letters. There the rules about texts are silent.
//
// The package knows no clock: dates are compared with those of the plan. It may import
// the standard library, halqa/session/text and, for Lint, go-yaml.
package smart

//go:generate go test ./internal/gen -run TestTables -update

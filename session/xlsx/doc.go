// Package xlsx reads what stands on the first sheet of an Excel workbook (ISO/IEC
// 29500-1, SpreadsheetML), as text and as people see it.
//
// It takes the first sheet that is not hidden. A number comes as it is written there, to
// fifteen digits; one that is shown as a date or an hour comes as 2026-12-09 or 09:30;
// the result of a formula comes as it was saved. Colours, formulas and merged cells are
// left alone.
//
// # Why
//
// A list of names has no use for a spreadsheet engine: github.com/xuri/excelize/v2, linked
// in, makes a program 4.6 MB larger and takes 6.5 MB of memory before it reads anything,
// for all that a workbook may hold, while the standard library has the zip and the XML. What is read comes from outside,
// so everything has a limit: the parts together inflate to [MostBytes] at most, however
// small the file is, a sheet has at most [MostCells], and what its cells say together is
// no longer than [MostBytes], however often they share one text. Entities that a document
// declares itself are refused by encoding/xml.
//
// The package imports nothing but the standard library.
package xlsx

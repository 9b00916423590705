// Package template holds what a new retreat is laid from: the model agenda of a
// three-day strategic retreat, the public holidays and fasting months of Morocco, and
// a table of prayer times for Oujda.
//
// It is data and types only; [halqa/session.Lay] puts a template on dates. A template of
// one's own is read by package source from the same YAML as ms2.yaml.
//
// # Why
//
// The program shows its first frame before any YAML is parsed, so ms2.yaml and
// holidays.yaml are turned into Go literals by a generator, and a test fails when the
// two differ. Hours are minutes on the wall: nothing is computed from time zones.
//
// # Imports
//
// The package imports nothing.
package template

//go:generate go run halqa/assets/internal/gen template

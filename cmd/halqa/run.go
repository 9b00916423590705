package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"halqa/assets/locale"
)

// world is what a command may touch: a test makes one of its own.
type world struct {
	in       io.Reader
	out, err io.Writer
	env      func(string) (string, bool)
	now      func() time.Time
	terminal bool                            // people sit in front of in and out
	size     func() (w, h int)               // of the terminal, 0 where it is not known
	secret   func() (string, error)          // reads a line that the terminal doesn't show; nil where nobody can be asked
	raw      func() (back func(), err error) // hands every key over as it comes; nil where there is no terminal
}

// app is one run of the program.
type app struct {
	world
	words  *locale.Strings
	care   care   // of the backups, while people work
	path   string // of the retreat in hand, for sentences
	reader bool   // the screen is listened to
	share  string // where to let other machines in from the start; empty for nowhere
}

// run carries out a command line and returns the exit code of exit.go.
func run(ctx context.Context, args []string, w world) int {
	if name, ok := w.env("TERM"); ok && name == "dumb" {
		w.terminal = false // it prints lines and has no places
	}
	a := &app{world: w, words: locale.Of(language(w.env))}
	root := a.root()
	root.SetArgs(args)
	root.SetIn(w.in)
	root.SetOut(w.out)
	root.SetErr(w.err)
	err := root.ExecuteContext(ctx)
	if err == nil {
		return exitDone
	}
	code, sentence := a.explain(err)
	if sentence != "" {
		_, _ = fmt.Fprintln(w.err, "halqa: "+sentence) // there is nowhere else to say it
	}
	return code
}

// language is the language of messages: HALQA_LANG, then the locale, then French.
func language(env func(string) (string, bool)) locale.Lang {
	for _, name := range []string{"HALQA_LANG", "LC_ALL", "LC_MESSAGES", "LANG"} {
		if value, ok := env(name); ok && value != "" {
			if lang, ok := locale.Parse(value); ok {
				return lang
			}
		}
	}
	return locale.French
}

// root is the tree of commands. Cobra finds commands and reads flags; every text is ours.
func (a *app) root() *cobra.Command {
	w := a.words.Command
	root := &cobra.Command{
		Use: "halqa [" + w.File + "]", Short: w.About, Args: a.args(0, 1),
		SilenceErrors: true, SilenceUsage: true, RunE: a.open,
	}
	root.Flags().StringVar(&a.share, "share", "", a.words.Share.Flag)
	root.Flags().Lookup("share").NoOptDefVal = "127.0.0.1"
	root.Flags().BoolVar(&a.reader, "reader", false, a.words.Setup.ReaderFlag)
	root.CompletionOptions.HiddenDefaultCmd = true
	a.addCare(root)
	root.SetHelpCommand(&cobra.Command{Use: "no-help", Hidden: true})
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return a.usage(flagSentence(w, err)) })
	root.SetUsageFunc(a.help)
	root.SetHelpFunc(func(c *cobra.Command, _ []string) { _ = a.help(c) })
	root.AddCommand(
		a.newCommand(), a.demoCommand(), a.exportCommand(), a.importCommand(), a.tallyCommand(),
		a.lintCommand(), a.findCommand(), a.nearCommand(), a.checkCommand(), a.logCommand(),
		a.rotaCommand(), a.kitCommand(), a.reviewCommand(),
		a.passwdCommand(), a.rescueCommand(), a.salleCommand(), a.joinCommand(),
		a.screenCommand(), a.guideCommand(), a.keysCommand(), a.licencesCommand(),
		a.completionCommand(), a.manCommand(), a.versionCommand(),
	)
	for _, c := range append(root.Commands(), root) {
		c.Flags().BoolP("help", "h", false, w.HelpFlag)
		c.DisableFlagsInUseLine = true
	}
	return root
}

// args refuses a wrong number of arguments.
func (a *app) args(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < least || len(args) > most {
			return a.usage(fmt.Sprintf(a.words.Command.Usage, c.UseLine()))
		}
		return nil
	}
}

// help prints the help of a command in the language of the reader.
func (a *app) help(c *cobra.Command) error {
	w := a.words.Command
	var b strings.Builder
	fmt.Fprintf(&b, "%s\n\n  %s\n", c.Short, c.UseLine())
	if c.HasAvailableSubCommands() {
		fmt.Fprintf(&b, "\n%s\n", w.Commands)
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() {
				fmt.Fprintf(&b, "  %-*s %s\n", c.NamePadding(), sub.Name(), sub.Short)
			}
		}
	}
	if c.HasAvailableLocalFlags() {
		fmt.Fprintf(&b, "\n%s\n%s", w.Flags, flagRows(c.LocalFlags()))
	}
	_, err := io.WriteString(a.out, b.String())
	return err
}

// flagRows lists flags, each with the value that it takes. Unlike those of pflag the rows
// line up in every script, and our words say what holds without the flag.
func flagRows(flags *pflag.FlagSet) string {
	var names, usages []string
	width := 0
	flags.VisitAll(func(f *pflag.Flag) {
		value, usage := pflag.UnquoteUsage(f)
		short := "    "
		if f.Shorthand != "" {
			short = "-" + f.Shorthand + ", "
		}
		name := strings.TrimRight("  "+short+"--"+f.Name+" "+value, " ")
		names, usages = append(names, name), append(usages, usage)
		width = max(width, ansi.StringWidth(name))
	})
	var b strings.Builder
	for i, name := range names {
		fmt.Fprintf(&b, "%s%*s%s\n", name, width-ansi.StringWidth(name)+3, "", usages[i])
	}
	return b.String()
}

// printJSON prints the one JSON value of a command.
func (a *app) printJSON(v any) error {
	enc := json.NewEncoder(a.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(v)
}

// tell says a sentence to people, on stderr.
func (a *app) tell(format string, args ...any) {
	_, _ = fmt.Fprintf(a.err, format+"\n", args...) // it informs; the work is done without
}

package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"halqa/assets/licence"
)

// licencesCommand prints what the program is made of and under which terms it comes.
func (a *app) licencesCommand() *cobra.Command {
	return &cobra.Command{
		Use: "licences", Short: a.words.Setup.Licences, Args: a.args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			all := licence.All()
			var b strings.Builder
			fmt.Fprintf(&b, a.words.Setup.LicencesIntro+"\n\n", len(all)-1)
			for _, l := range all {
				fmt.Fprintf(&b, "%-14s %s\n", l.Kind, l.Part)
			}
			for _, l := range all {
				fmt.Fprintf(&b, "\n%s\n%s\n\n%s\n", strings.Repeat("-", 72), l.Part, strings.TrimSpace(l.Text))
			}
			_, err := fmt.Fprint(a.out, b.String())
			return err
		},
	}
}

// completionCommand prints the completions of a shell.
func (a *app) completionCommand() *cobra.Command {
	writers := map[string]func(*cobra.Command) error{
		"bash":       func(root *cobra.Command) error { return root.GenBashCompletionV2(a.out, true) },
		"zsh":        func(root *cobra.Command) error { return root.GenZshCompletion(a.out) },
		"fish":       func(root *cobra.Command) error { return root.GenFishCompletion(a.out, true) },
		"powershell": func(root *cobra.Command) error { return root.GenPowerShellCompletionWithDesc(a.out) },
	}
	return &cobra.Command{
		Use: "completion bash|zsh|fish|powershell", Short: a.words.Setup.Completion, Args: a.args(1, 1),
		ValidArgs: slices.Sorted(maps.Keys(writers)),
		RunE: func(c *cobra.Command, args []string) error {
			write, ok := writers[args[0]]
			if !ok {
				return a.usage(fmt.Sprintf(a.words.Command.Usage, c.UseLine()))
			}
			return write(c.Root())
		},
	}
}

// manCommand prints the manual page, in the format of man(7), in the language of messages.
func (a *app) manCommand() *cobra.Command {
	return &cobra.Command{
		Use: "man", Short: a.words.Setup.Man, Args: a.args(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			_, err := fmt.Fprint(a.out, a.manual(c.Root()))
			return err
		},
	}
}

// manual is the manual page of all commands.
func (a *app) manual(root *cobra.Command) string {
	w := a.words.Setup
	var b strings.Builder
	fmt.Fprintf(&b, ".TH HALQA 1 \"\" \"halqa %s\"\n.SH NAME\nhalqa \\- %s\n", roff(version), roff(w.ManTitle))
	fmt.Fprintf(&b, ".SH %s\n.B %s\n.PP\n%s\n", roff(w.ManUsage), roff(root.UseLine()), roff(root.Short))
	manualFlags(&b, root.LocalFlags())
	fmt.Fprintf(&b, ".SH %s\n", roff(w.ManCommands))
	for _, c := range root.Commands() {
		if !c.IsAvailableCommand() {
			continue
		}
		fmt.Fprintf(&b, ".SS %s\n%s\n", roff(c.UseLine()), roff(c.Short))
		manualFlags(&b, c.LocalFlags())
	}
	fmt.Fprintf(&b, ".SH %s\n", roff(w.ManVariables))
	for _, name := range slices.Sorted(maps.Keys(w.Variables)) {
		fmt.Fprintf(&b, ".TP\n.B %s\n%s\n", roff(name), roff(w.Variables[name]))
	}
	fmt.Fprintf(&b, ".SH %s\n", roff(w.ManExit))
	for _, code := range slices.Sorted(maps.Keys(w.Exits)) {
		fmt.Fprintf(&b, ".TP\n.B %d\n%s\n", code, roff(w.Exits[code]))
	}
	return b.String()
}

func manualFlags(b *strings.Builder, flags *pflag.FlagSet) {
	flags.VisitAll(func(f *pflag.Flag) {
		value, usage := pflag.UnquoteUsage(f)
		if f.Name != "help" && !f.Hidden {
			fmt.Fprintf(b, ".TP\n.B %s\n%s\n", roff(strings.TrimSpace("--"+f.Name+" "+value)), roff(usage))
		}
	})
}

// roff protects a text from being read as commands of the typesetter.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`, "\n", " ").Replace(s)
	if strings.HasPrefix(s, ".") || strings.HasPrefix(s, "'") {
		s = `\&` + s
	}
	return s
}

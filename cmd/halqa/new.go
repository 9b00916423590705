package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"github.com/spf13/cobra"

	"halqa/assets/template"
	"halqa/assets/template/source"
	"halqa/session"
)

// newCommand lays a template on a date in a new file.
func (a *app) newCommand() *cobra.Command {
	w := a.words.Command
	var o newOptions
	var start string
	c := &cobra.Command{
		Use: "new " + w.File + " --start 2026-12-09", Short: w.New, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			date, err := session.ParseDate(start)
			if err != nil {
				return a.usage(fmt.Sprintf(w.BadDate, start))
			}
			if o.lang != "fr" && o.lang != "ar" {
				return a.usage(fmt.Sprintf(w.BadValue, "lang", o.lang))
			}
			o.path, o.start = args[0], date
			return a.newFile(c.Context(), o)
		},
	}
	c.Flags().StringVar(&start, "start", "", w.StartFlag)
	c.Flags().StringVar(&o.model, "template", "ms2", w.TemplateFlag)
	c.Flags().StringVar(&o.lang, "lang", "fr", w.LangFlag)
	c.Flags().BoolVar(&o.plain, "no-encryption", false, w.PlainFlag)
	c.Flags().StringVar(&o.sheet, "recovery", "", a.words.Secret.RecoveryFlag)
	c.Flags().BoolVar(&o.asJSON, "json", false, w.JSONFlag)
	return c
}

// newOptions are what people ask of a new file.
type newOptions struct {
	path, model, lang string
	start             session.Date
	plain             bool
	sheet             string // where a recovery sheet goes, empty for none
	asJSON            bool
}

func (a *app) newFile(ctx context.Context, o newOptions) (err error) {
	t, err := a.template(o.model)
	if err != nil {
		return err
	}
	if _, err := os.Lstat(o.path); err == nil {
		return a.fail(a.words.Command.Exists, o.path)
	}
	passphrase, err := a.firstPassphrase(o)
	if err != nil {
		return err
	}
	d, err := a.create(ctx, o.path, passphrase, session.Lay{Template: t, Start: o.start, Language: o.lang})
	if errors.Is(err, fs.ErrExist) {
		return a.fail(a.words.Command.Exists, o.path)
	}
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, d.file.Close()) }()
	if err := a.sheet(ctx, d.file, o.sheet); err != nil {
		return err
	}
	if o.asJSON {
		return a.printJSON(struct {
			File      string `json:"file"`
			Encrypted bool   `json:"encrypted"`
		}{d.file.Path(), d.file.Info().Encrypted})
	}
	a.tell(a.words.Command.Created, d.file.Path())
	if warning := folderWarning(a.words, d.file.Path()); warning != "" {
		a.tell("%s", warning)
	}
	return nil
}

// template is the model of MS2, or one of the user's own.
func (a *app) template(model string) (template.Template, error) {
	if model == "ms2" {
		return template.MS2, nil
	}
	data, err := a.readAll(model)
	if err != nil {
		return template.Template{}, err
	}
	t, notes, err := source.Parse(data)
	if err != nil {
		return t, &templateError{path: model, err: err}
	}
	for _, note := range notes {
		a.tell("%s", a.problemSentence(model, note))
	}
	return t, nil
}

// templateError says that a template of one's own can't be used.
type templateError struct {
	path string
	err  error
}

// Error implements error.
func (e *templateError) Error() string { return e.path + ": " + e.err.Error() }

// Unwrap gives the problems.
func (e *templateError) Unwrap() error { return e.err }

// templateSentences says each problem of a template on a line of its own.
func (a *app) templateSentences(e *templateError) string {
	var problems source.Problems
	if !errors.As(e.err, &problems) {
		return e.Error()
	}
	text := ""
	for i, p := range problems {
		if i > 0 {
			text += "\nhalqa: "
		}
		text += a.problemSentence(e.path, p)
	}
	return text
}

// problemSentence says one problem of a template: file, line, what, what to do.
func (a *app) problemSentence(path string, p source.Problem) string {
	args := make([]any, len(p.Args))
	for i, arg := range p.Args {
		args[i] = arg
	}
	form, ok := a.words.Command.Template[string(p.Code)]
	if !ok {
		form = p.Error()
		args = nil
	}
	where := path
	if p.Line > 0 {
		where = fmt.Sprintf(a.words.Command.Line, path, p.Line)
	}
	return where + a.words.Command.Colon + fmt.Sprintf(form, args...)
}

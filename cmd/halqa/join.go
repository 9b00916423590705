package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/adrg/xdg"
	"github.com/spf13/cobra"

	"halqa/tui/seat"
)

// joinCommand opens a window on a retreat that another machine shares.
func (a *app) joinCommand() *cobra.Command {
	w := a.words.Share
	var theme, lang string
	var forget bool
	c := &cobra.Command{
		Use: "join " + w.Host, Short: w.About, Args: a.args(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if !a.terminal {
				return a.usage(a.words.Command.NeedsTerminal)
			}
			if err := a.checkFace(theme, lang); err != nil {
				return err
			}
			return a.join(c.Context(), args[0], theme, lang, forget)
		},
	}
	c.Flags().StringVar(&theme, "theme", "", a.words.Salle.ThemeFlag)
	c.Flags().StringVar(&lang, "lang", "", a.words.Salle.LangFlag)
	c.Flags().BoolVar(&forget, "forget", false, w.ForgetFlag)
	return c
}

// errUntrusted says that people did not recognise the other machine.
var errUntrusted = errors.New("the key of the other machine was not accepted")

// known is what is remembered of a machine that was joined.
type known struct {
	Key    string `json:"key"`    // as in authorized_keys
	Number int    `json:"number"` // of the seat, to have the same drafts again
}

// join asks for the code and shows the retreat of another machine.
func (a *app) join(ctx context.Context, address, theme, lang string, forget bool) error {
	w := a.words.Share
	hosts := a.hosts()
	if forget {
		delete(hosts, address)
	}
	in := bufio.NewReaderSize(lineByLine{a.in}, 1) // what follows the line is for the window
	code, given := a.env("HALQA_CODE")
	if !given {
		if _, err := io.WriteString(a.err, w.Code); err != nil {
			return err
		}
		line, err := in.ReadString('\n')
		if err != nil && line == "" {
			return &exit{code: exitFailed, sentence: w.Refused}
		}
		code = line
	}
	host := hosts[address]
	conn, err := seat.Join(ctx, address, code, func(fingerprint, key string) error {
		return a.trust(in, &host, address, fingerprint, key)
	})
	if err != nil {
		return a.joinTrouble(address, err)
	}
	hosts[address] = host
	if err := a.keepHosts(hosts); err != nil {
		return errors.Join(err, conn.Close())
	}
	who := a.guest(theme, lang)
	who.Number = host.Number
	return a.attach(conn, who, func(n int) {
		host.Number = n
		hosts[address] = host
		_ = a.keepHosts(hosts) // at worst the next visit has another seat
	})
}

// lineByLine reads a byte at a time, so that nothing of what follows a line is taken.
type lineByLine struct{ r io.Reader }

// Read implements io.Reader.
func (l lineByLine) Read(b []byte) (int, error) { return l.r.Read(b[:min(1, len(b))]) }

// trust compares the key of a machine with that of last time, or asks people.
func (a *app) trust(in *bufio.Reader, host *known, address, fingerprint, key string) error {
	w := a.words.Share
	if host.Key == key {
		return nil
	}
	if host.Key != "" {
		return &exit{code: exitFailed, sentence: fmt.Sprintf(w.NotHost, address)}
	}
	if _, err := fmt.Fprintf(a.err, w.NewHost, fingerprint); err != nil {
		return err
	}
	answer, _ := in.ReadString('\n') // no answer is no
	switch strings.ToLower(strings.TrimSpace(answer)) {
	case "o", "oui", "y", "yes", "ن", "نعم":
		host.Key = key
		return nil
	}
	return errUntrusted
}

// joinTrouble says why a retreat could not be joined.
func (a *app) joinTrouble(address string, err error) error {
	w := a.words.Share
	var said *exit
	switch {
	case errors.As(err, &said):
		return said
	case errors.Is(err, seat.ErrCode):
		return &exit{code: exitSecret, sentence: w.WrongCode}
	case errors.Is(err, errUntrusted):
		return &exit{code: exitFailed, sentence: w.Refused}
	}
	return &exit{code: exitFailed, sentence: fmt.Sprintf(w.Unreached, address), err: err}
}

// shareTrouble says why the door could not be opened.
func (a *app) shareTrouble(err error) error {
	var bad *seat.AddressError
	if errors.As(err, &bad) {
		return a.usage(fmt.Sprintf(a.words.Share.BadPlace, bad.Address))
	}
	return &exit{code: exitFailed, sentence: fmt.Sprintf(a.words.Share.Failed, err), err: err}
}

// hostsFile is where the machines that were joined are remembered.
func (a *app) hostsFile() string {
	dir, ok := a.env("XDG_CONFIG_HOME")
	if !ok || !filepath.IsAbs(dir) {
		dir = xdg.ConfigHome
	}
	return filepath.Join(dir, "halqa", "hosts.json")
}

// hosts reads the machines by address. A file that can't be read counts as empty: people
// are asked again.
func (a *app) hosts() map[string]known {
	all := map[string]known{}
	if data, err := os.ReadFile(a.hostsFile()); err == nil && json.Unmarshal(data, &all) != nil || all == nil {
		return map[string]known{}
	}
	return all
}

func (a *app) keepHosts(all map[string]known) error {
	data, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return err
	}
	return writeWhole(a.hostsFile(), append(data, '\n'))
}

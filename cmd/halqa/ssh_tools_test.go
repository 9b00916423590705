//go:build tools && !windows

package main

import (
	"fmt"
	"net"
	"os"
	"testing"

	"halqa/session"
)

// A machine without halqa joins by the client that it has.
func TestOpenSSHJoins(t *testing.T) {
	t.Parallel()
	h := hosts(t)
	host, port, err := net.SplitHostPort(h.invite.Address)
	if err != nil {
		t.Fatal(err)
	}
	ask := h.in("ask")
	if err := os.WriteFile(ask, []byte("#!/bin/sh\necho "+h.invite.Codes[session.NoteTaker]+"\n"), 0o700); err != nil {
		t.Fatal(err)
	}
	p := h.openTerminal(t, fmt.Sprintf(
		"SSH_ASKPASS=%s SSH_ASKPASS_REQUIRE=force ssh -F /dev/null -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -p %s halqa@%s; echo ended $?; sleep 60",
		ask, port, host))
	p.sees("COULISSES")
	h.facilitator.Sees("partagé : 1").Press("3").Sees("3 Idées")
	p.tmux("send-keys", "3")
	p.sees("3 Idées")
	p.tmux("send-keys", "-l", "par ssh")
	p.tmux("send-keys", "Enter")
	h.facilitator.Sees("par ssh")
	h.leave()
	p.sees("ended 0")
	p.sees("a été fermée")
}

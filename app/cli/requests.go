package cli

import (
	"bufio"
	"bytes"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"rolebook/app"
	"rolebook/backend/access"
	"rolebook/backend/rbac"
)

// answerAll answers the requests of a file, a line of JSON each. Lines that are no requests
// are named, all of them, and then nothing is answered.
func (p *program) answerAll(command *cobra.Command, q *question, path string) error {
	if err := apart(command, "requests", "user", "permission", "action", "subject", "time", "channel", "address", "date-filter", "roles"); err != nil {
		return err
	}
	requests, err := p.requests(path)
	if err != nil {
		return err
	}
	ix, err := p.index(command, q)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(p.Out)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for _, request := range requests {
		if err := encoder.Encode(ix.Decide(request).Answer()); err != nil {
			return err
		}
	}
	return out.Flush()
}

func (p *program) requests(path string) ([]access.Request, error) {
	text, err := p.read(path)
	if err != nil {
		return nil, err
	}
	now := p.now()
	var requests []access.Request
	var wrong []string
	n := 0
	for line := range bytes.Lines(bytes.TrimRight(text, "\r\n")) {
		n++
		request, err := access.ReadRequest(line, now)
		if err != nil {
			wrong = append(wrong, app.Fill(app.Commands().Files.Line, "line", strconv.Itoa(n), "problem", plainly(err)))
		}
		requests = append(requests, request)
	}
	if len(wrong) > 0 {
		said := app.Commands().Files.Lines.With("file", path, "n", strconv.Itoa(len(wrong)))
		said.Details = wrong
		return nil, said
	}
	return requests, nil
}

// plainly is an error about a request in the words of people.
func plainly(err error) string {
	w := app.Commands().Ask
	wrong := ": " + rbac.ErrInvalid.Error()
	if text, whole := strings.CutPrefix(err.Error(), "request"+wrong+": "); whole {
		if field, unknown := strings.CutPrefix(text, "json: unknown field "); unknown {
			return app.Fill(w.NoField, "field", field)
		}
		return w.NoRequest
	}
	return strings.Replace(err.Error(), wrong, " is"+wrong[1:], 1)
}

package app

import (
	"bytes"
	"io"
	"io/fs"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Every secret there is goes through the program once, rightly and wrongly; none of them is in
// its log or its output, in the history, in what leaves it, or in the data folder, where a
// password of the mail server alone is kept until a passphrase seals it (promises P36, R16).
func TestNoSecretIsWrittenDown(t *testing.T) {
	withKeyring(t)
	said := logged(t)
	server, d := hafen(t)
	printed := server.out.(*bytes.Buffer)
	const wrong, next, mailPassword, clientSecret = "a wrong password entirely", "brass lanterns sing at noon", "the mail server's own word", "the client's secret of the provider"
	code := d.invited(t, bea)
	b := server.browser(t)
	b.post(t, "accept", acceptance{Email: string(bea), Code: code, Password: "short"}, nil)
	require.Equal(t, 204, b.post(t, "accept", acceptance{Email: string(bea), Code: code, Password: beaPassword}, nil))
	unused := d.invited(t, bob)
	require.Equal(t, 403, b.signIn(t, bea, wrong))
	require.Equal(t, 200, b.signIn(t, bea, beaPassword))
	cookie := server.guests.all[len(server.guests.all)-1].cookie
	b.post(t, "rpc/app.Sessions.ChangePassword", []any{d.setUp, wrong, next}, nil)
	b.post(t, "rpc/app.Sessions.ChangePassword", []any{d.setUp, beaPassword, 7, next}, nil) // no such call
	require.Equal(t, 200, b.post(t, "rpc/app.Sessions.ChangePassword", []any{d.setUp, beaPassword, next}, nil))
	b.broken(t, "signin", `{"email":"bea.lindt@example.com","password":"`+wrong+`"`)
	b.broken(t, "signin", `{"email":"bea.lindt@example.com","passwort":"`+beaPassword+`"}`)
	b.broken(t, "open", `{"code":"`+beaPassword+`"}`)

	require.NoError(t, d.settings().SetMail(d.setUp, MailDraft{
		Host: "mail.example.com", Port: 465, Security: "tls", From: "rolebook@example.com", User: "rolebook", Password: mailPassword,
	}))
	require.Error(t, d.sessions().SetSingleSignOn(d.setUp, SignOnForm{Issuer: "http://127.0.0.1:1", Client: "rolebook", Secret: clientSecret, Claim: "email"}))
	p := &Protection{d.Session}
	_, err := p.Protect(d.setUp, NewPassphrase{Current: wrong, Passphrase: phrase, Remember: true})
	require.NoError(t, err)
	_, err = p.Protect(d.setUp, NewPassphrase{Current: wrong, Passphrase: otherPhrase})
	require.Error(t, err)

	table, err := d.history().Save(d.setUp, HistoryQuery{}, FormExcel)
	require.NoError(t, err)
	export, err := d.transfer().Export(d.setUp, exportAll)
	require.NoError(t, err)
	places := map[string]string{"log": said.String(), "output": printed.String()}
	for _, id := range []string{table.ID, export.File.ID} {
		file, err := d.file(id)
		require.NoError(t, err)
		places[file.Name] = string(file.Bytes)
	}
	require.NoError(t, filepath.WalkDir(d.workspace.Dir(), func(path string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		places[path] = string(text)
		return err
	}))
	for _, secret := range []string{beaPassword, wrong, next, code, unused, b.token, cookie, phrase, otherPhrase, mailPassword, clientSecret} {
		require.NotEmpty(t, secret)
		for place, text := range places {
			assert.NotContains(t, text, secret, place)
		}
	}
	assert.Greater(t, len(places), 8)
}

// broken sends what is not the document that was asked for.
func (b *browser) broken(t *testing.T, path, text string) {
	t.Helper()
	r, err := http.NewRequest("POST", b.server.Address()+path, strings.NewReader(text))
	require.NoError(t, err)
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set("Origin", b.server.origin())
	answer, err := b.client.Do(r)
	require.NoError(t, err)
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	require.NoError(t, answer.Body.Close())
	assert.NotEqual(t, 200, answer.StatusCode, string(body))
}

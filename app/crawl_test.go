package app

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// sent makes a request of the server's tests one that a client sends.
func sent(t *testing.T, r *http.Request) *http.Response {
	t.Helper()
	r.RequestURI = ""
	answer, err := http.DefaultTransport.RoundTrip(r)
	require.NoError(t, err)
	_, err = io.Copy(io.Discard, answer.Body)
	require.NoError(t, err)
	require.NoError(t, answer.Body.Close())
	return answer
}

// Whatever is asked, and however: the answer has the headers (promises P23).
func TestHeadersAreOnEveryAnswer(t *testing.T) {
	server := served(t)
	seen := map[int]bool{}
	look := func(r *http.Request) {
		answer := sent(t, r)
		seen[answer.StatusCode] = true
		assertHeaders(t, answer)
	}
	for _, route := range server.routes() {
		for _, method := range []string{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"} {
			for _, in := range []bool{false, true} {
				who := server.guests.admit()
				r := sampleRequests(server, who)[route.pattern]()
				if r.Method = method; in {
					server.asGuest(r, who)
				}
				look(r)
			}
		}
	}
	who := server.guests.admit()
	for _, odd := range []struct {
		method, path, media, body string
		change                    func(*http.Request)
	}{
		{"GET", "/assets/gone.js", "", "", nil},
		{"GET", "/../../etc/passwd", "", "", nil},
		{"GET", "/nowhere/at/all", "", "", nil},
		{"POST", "/rpc/app.Shell.Secrets", "application/json", "[]", nil},
		{"POST", "/rpc/app.Shell.Facts", "text/plain", "[]", nil},
		{"POST", "/rpc/app.Shell.Facts", "application/json", strings.Repeat(" ", callLimit+1), nil},
		{"GET", "/", "", "", func(r *http.Request) { r.Host = "evil.test" }},
		{"GET", "/", "", "", func(r *http.Request) { r.Header.Set("Origin", "https://evil.test") }},
		{"GET", "/events", "", "", func(r *http.Request) { r.Header.Set("Upgrade", "nonsense") }},
	} {
		r := httptest.NewRequest(odd.method, strings.TrimSuffix(server.Address(), "/")+odd.path, strings.NewReader(odd.body))
		r.Header.Set("Content-Type", odd.media)
		if odd.change != nil {
			odd.change(r)
		}
		look(server.asGuest(r, who))
	}
	for _, status := range []int{200, 204, 401, 403, 404, 405, 413, 415, 421, 422, 426} {
		assert.True(t, seen[status], "no answer was a %d", status)
	}
}

// What the library answers by itself has them, too: a socket, and a question about the server.
func TestHeadersAreOnWhatIsNoPage(t *testing.T) {
	server := served(t)
	who := server.guests.admit()
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	socket, answer, err := websocket.Dial(ctx, "ws"+strings.TrimPrefix(server.Address(), "http")+"events", &websocket.DialOptions{
		HTTPHeader:   http.Header{"Origin": {server.origin()}, "Cookie": {server.guests.cookieName + "=" + who.cookie}},
		Subprotocols: []string{"rolebook", "token." + who.token},
	})
	require.NoError(t, err)
	require.NoError(t, socket.CloseNow())
	assertHeaders(t, answer)

	assertHeaders(t, server.spoken(t, "OPTIONS * HTTP/1.1\r\nHost: "+server.host()+"\r\n\r\n"))
}

// spoken is the answer to a text sent over a connection.
func (s *Server) spoken(t *testing.T, text string) *http.Response {
	t.Helper()
	line, err := net.Dial("tcp", s.host())
	require.NoError(t, err)
	defer line.Close()
	go func() { _, _ = io.WriteString(line, text) }() // more than is read may be sent
	answer, err := http.ReadResponse(bufio.NewReader(line), nil)
	require.NoError(t, err)
	return answer
}

// Names that lead here, and ways to write the address that are not the one printed, are
// answered with nothing (promises P20).
func TestOnlyTheExactAddressIsServed(t *testing.T) {
	server, _ := testServer(t)
	port := strings.TrimPrefix(server.host(), "127.0.0.1:")
	who := server.guests.admit()
	for _, host := range []string{
		"localhost:" + port, "LOCALHOST:" + port, "localhost", "rolebook.localhost:" + port, "127.0.0.1", "127.0.0.1:", "127.0.0.1:1",
		"127.0.0.1:0" + port, "127.0.0.1.:" + port, "127.1:" + port, "127.0.0.2:" + port, "127.000.000.001:" + port, "0.0.0.0:" + port,
		"2130706433:" + port, "0x7f000001:" + port, "0177.0.0.1:" + port, "[::]:" + port, "[0:0:0:0:0:0:0:1]:" + port,
		"[::ffff:127.0.0.1]:" + port, "evil.test:" + port, "127.0.0.1.evil.test:" + port, "anna@127.0.0.1:" + port, "",
	} {
		r := httptest.NewRequest("POST", "http://"+server.host()+"/rpc/app.SetUps.List", strings.NewReader("[]"))
		r.Header.Set("Content-Type", "application/json")
		r.Host = host
		answer := server.answer(server.asGuest(r, who))
		assert.Equal(t, http.StatusMisdirectedRequest, answer.StatusCode, "%q", host)
		text, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		assert.NotContains(t, string(text), "setUps", host)
	}
}

// A hundred megabytes are refused at the limit, said beforehand or not, and the server goes on
// (promises P22).
func TestABodyThatIsTooLargeIsRefusedAtTheLimit(t *testing.T) {
	server := served(t)
	who := server.guests.admit()
	const size = 100 << 20
	head := fmt.Sprintf("POST /upload?name=a HTTP/1.1\r\nHost: %s\r\nCookie: %s=%s\r\n%s: %s\r\nContent-Type: application/octet-stream\r\n",
		server.host(), server.guests.cookieName, who.cookie, tokenHeader, who.token)
	declared := server.spoken(t, head+fmt.Sprintf("Content-Length: %d\r\n\r\n", size))
	assert.Equal(t, 413, declared.StatusCode, "before any of it came")
	assertHeaders(t, declared)
	chunks := strings.Repeat("100000\r\n"+strings.Repeat("x", 1<<20)+"\r\n", size>>20)
	chunked := server.spoken(t, head+"Transfer-Encoding: chunked\r\n\r\n"+chunks)
	assert.Equal(t, 413, chunked.StatusCode)
	assert.Equal(t, 200, server.ask(t, who, "POST", "rpc/app.Shell.Facts", "application/json", "[]").StatusCode)
}

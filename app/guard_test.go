package app

import (
	"bytes"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// testServer is a server on a port of its own, whose codes can be read.
func testServer(t *testing.T) (*Server, *bytes.Buffer) {
	t.Helper()
	var out bytes.Buffer
	pages := fstest.MapFS{
		"index.html":         {Data: []byte("<html><head></head><body>page</body></html>")},
		"assets/app-1234.js": {Data: []byte("let a = 1")},
	}
	server, err := Listen(testWorkspace(t), pages, Place{}, &out)
	require.NoError(t, err)
	t.Cleanup(func() {
		for _, line := range server.lines {
			_ = line.Close()
		}
	})
	return server, &out
}

func (s *Server) host() string {
	return strings.TrimSuffix(strings.TrimPrefix(s.Address(), "http://"), "/")
}

// sampleRequests is one good request for every route. A new route fails the test until it is here.
func sampleRequests(s *Server, who *guest) map[string]func() *http.Request {
	make := func(method, path, media, body string) func() *http.Request {
		return func() *http.Request {
			r := httptest.NewRequest(method, "http://"+s.host()+path, strings.NewReader(body))
			r.RemoteAddr = s.host()
			if media != "" {
				r.Header.Set("Content-Type", media)
			}
			return r
		}
	}
	file := who.session.keepFile("export.json", []byte("{}"))
	return map[string]func() *http.Request{
		"/":                  make("GET", "/", "", ""),
		"GET /open":          make("GET", "/open", "", ""),
		"GET /accept":        make("GET", "/accept", "", ""),
		"GET /sso":           make("GET", "/sso?code=a&state=b", "", ""),
		"GET /open.css":      make("GET", "/open.css", "", ""),
		"GET /open.js":       make("GET", "/open.js", "", ""),
		"GET /accept.js":     make("GET", "/accept.js", "", ""),
		"GET /sso.js":        make("GET", "/sso.js", "", ""),
		"GET /door.js":       make("GET", "/door.js", "", ""),
		"GET /roles.js":      make("GET", "/roles.js", "", ""),
		"POST /door":         make("POST", "/door", "application/json", "{}"),
		"POST /signin":       make("POST", "/signin", "application/json", `{"email":"bea.lindt@example.com","password":"not the right one"}`),
		"POST /accept":       make("POST", "/accept", "application/json", `{"email":"bea.lindt@example.com","code":"WRONG","password":"not the right one"}`),
		"POST /sso":          make("POST", "/sso", "application/json", `{"setUp":""}`),
		"POST /sso/done":     make("POST", "/sso/done", "application/json", `{"state":"a","code":"b"}`),
		"POST /signout":      make("POST", "/signout", "application/json", "{}"),
		"POST /in":           make("POST", "/in", "application/json", "{}"),
		"POST /open":         make("POST", "/open", "application/json", `{"code":"WRON-GWRO-NGWR"}`),
		"POST /code":         make("POST", "/code", "application/json", `{}`),
		"POST /rpc/{method}": make("POST", "/rpc/app.Shell.Facts", "application/json", "[]"),
		"GET /events":        make("GET", "/events", "", ""),
		"POST /upload":       make("POST", "/upload?name=a.json", "application/octet-stream", "{}"),
		"GET /download/{id}": make("GET", "/download/"+file.ID, "", ""),
	}
}

func (s *Server) answer(r *http.Request) *http.Response {
	w := httptest.NewRecorder()
	s.handler().ServeHTTP(w, r)
	return w.Result()
}

func (s *Server) asGuest(r *http.Request, who *guest) *http.Request {
	r.AddCookie(&http.Cookie{Name: s.guests.cookieName, Value: who.cookie})
	r.Header.Set(tokenHeader, who.token)
	return r
}

func TestEveryRouteIsGuarded(t *testing.T) {
	server, _ := testServer(t)
	frame, err := (&SetUps{server.guests.admit().session}).Example()
	require.NoError(t, err)
	open, err := server.guests.workspace.Open(frame.ID)
	require.NoError(t, err)
	var who *guest // a new one for every request: some end it
	situations := []struct {
		name   string
		change func(*http.Request)
		public int // status of a public route; 0 = as without the change
		closed int
	}{
		{"no-token-and-no-cookie", func(r *http.Request) { strip(r, "Cookie", tokenHeader) }, 0, 401},
		{"cookie-without-token", func(r *http.Request) { strip(r, tokenHeader) }, 0, 401},
		{"token-without-cookie", func(r *http.Request) { strip(r, "Cookie") }, 0, 401},
		{"wrong-token", func(r *http.Request) { r.Header.Set(tokenHeader, who.cookie) }, 0, 401},
		{"wrong-host", func(r *http.Request) { r.Host = "rolebook.example:" + strings.Split(r.Host, ":")[1] }, 421, 421},
		{"localhost", func(r *http.Request) { r.Host = "localhost:" + strings.Split(r.Host, ":")[1] }, 421, 421},
		{"other-port-in-host", func(r *http.Request) { r.Host = "127.0.0.1:1" }, 421, 421},
		{"no-port-in-host", func(r *http.Request) { r.Host = "127.0.0.1" }, 421, 421},
		{"foreign-origin", func(r *http.Request) { r.Header.Set("Origin", "https://evil.example") }, 403, 403},
		{"null-origin", func(r *http.Request) { r.Header.Set("Origin", "null") }, 403, 403},
		{"other-port-as-origin", func(r *http.Request) { r.Header.Set("Origin", "http://127.0.0.1:1") }, 403, 403},
		{"cross-site", func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, 403, 403},
		{"same-site-other-port", func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "same-site") }, 403, 403},
		{"cross-site-frame", func(r *http.Request) {
			r.Header.Set("Sec-Fetch-Site", "cross-site")
			r.Header.Set("Sec-Fetch-Mode", "navigate")
			r.Header.Set("Sec-Fetch-Dest", "iframe")
		}, 403, 403},
	}
	for _, route := range server.routes() {
		ask := func(change func(*http.Request)) (*http.Response, string) {
			who = server.guests.admit()
			sample := sampleRequests(server, who)[route.pattern]
			require.NotNil(t, sample, "list a request for the route %s", route.pattern)
			r := server.asGuest(sample(), who)
			change(r)
			answer := server.answer(r)
			text, err := io.ReadAll(answer.Body)
			require.NoError(t, err)
			return answer, string(text)
		}
		usual, _ := ask(func(*http.Request) {})
		if !route.public {
			assert.NotEqual(t, 401, usual.StatusCode, "a guest is let in at %s", route.pattern)
		}
		for _, s := range situations {
			t.Run(s.name+" "+route.pattern, func(t *testing.T) {
				before := open.store.Head()
				answer, text := ask(s.change)
				want := s.closed
				if route.public && s.public == 0 {
					want = usual.StatusCode
					if route.pattern == "POST /code" {
						want = 429
					}
				} else if route.public {
					want = s.public
				}
				assert.Equal(t, want, answer.StatusCode)
				assertHeaders(t, answer)
				assert.NotContains(t, text, "Hafen", "nothing is read")
				assert.Empty(t, answer.Cookies(), "nobody is let in")
				assert.Equal(t, before, open.store.Head(), "nothing is changed")
			})
		}
	}
}

func strip(r *http.Request, names ...string) {
	for _, name := range names {
		r.Header.Del(name)
	}
}

func assertHeaders(t *testing.T, answer *http.Response) {
	t.Helper()
	h := answer.Header
	assert.Contains(t, h.Get("Content-Security-Policy"), "default-src 'none'; script-src 'self'; style-src 'self'")
	assert.Contains(t, h.Get("Content-Security-Policy"), "frame-ancestors 'none'; require-trusted-types-for 'script'")
	assert.Equal(t, "nosniff", h.Get("X-Content-Type-Options"))
	assert.Equal(t, "no-referrer", h.Get("Referrer-Policy"))
	assert.Equal(t, "same-origin", h.Get("Cross-Origin-Opener-Policy"))
	assert.Equal(t, "same-origin", h.Get("Cross-Origin-Resource-Policy"))
	assert.Equal(t, "no-store", h.Get("Cache-Control"))
	assert.Empty(t, h.Get("Access-Control-Allow-Origin"))
}

func TestCodeOpensThePageOnce(t *testing.T) {
	server, out := testServer(t)
	code, fresh := server.invite()
	require.True(t, fresh)
	assert.Contains(t, out.String(), code)
	assert.NotContains(t, out.String(), "localhost")
	shown := func() *http.Response {
		r := httptest.NewRequest("POST", "http://"+server.host()+"/open", strings.NewReader(`{"code":"`+code+`"}`))
		r.Header.Set("Content-Type", "application/json")
		r.RemoteAddr = server.host()
		return server.answer(r)
	}
	first := shown()
	require.Equal(t, 200, first.StatusCode)
	cookie := first.Cookies()[0]
	assert.True(t, cookie.HttpOnly)
	assert.Equal(t, http.SameSiteStrictMode, cookie.SameSite)
	assert.Equal(t, 403, shown().StatusCode, "a code that was used opens nothing")
}

func TestCodeIsTooOldAfterAMinute(t *testing.T) {
	now := time.Date(2026, 11, 3, 9, 0, 0, 0, time.UTC)
	l := launch{now: func() time.Time { return now }}
	code, fresh := l.fresh()
	require.True(t, fresh)
	now = now.Add(codeLife + time.Second)
	assert.False(t, l.redeem(code))
}

func TestNewCodeEndsTheLast(t *testing.T) {
	now := time.Date(2026, 11, 3, 9, 0, 0, 0, time.UTC)
	l := launch{now: func() time.Time { return now }}
	first, _ := l.fresh()
	now = now.Add(codeRest)
	second, fresh := l.fresh()
	require.True(t, fresh)
	assert.False(t, l.redeem(first))
	assert.True(t, l.redeem(strings.ToLower(second)), "small letters are the same code")
}

func TestCallsAreStrict(t *testing.T) {
	server, _ := testServer(t)
	who := server.guests.admit()
	for name, one := range map[string]struct {
		path, media, body string
		status            int
	}{
		"good":            {"/rpc/app.Shell.Facts", "application/json", "[]", 200},
		"unknown-method":  {"/rpc/app.Shell.Secrets", "application/json", "[]", 422},
		"too-many-values": {"/rpc/app.Shell.Facts", "application/json", "[1]", 422},
		"not-an-array":    {"/rpc/app.Shell.Facts", "application/json", "{}", 422},
		"two-documents":   {"/rpc/app.Shell.Facts", "application/json", "[][]", 422},
		"not-json":        {"/rpc/app.Shell.Facts", "text/plain", "[]", 415},
		"form":            {"/rpc/app.Shell.Facts", "application/x-www-form-urlencoded", "[]", 415},
		"too-large":       {"/rpc/app.Shell.Facts", "application/json", "[" + strings.Repeat(" ", callLimit) + "]", 413},
		"wrong-type":      {"/rpc/app.Review.Get", "application/json", `[1,"a"]`, 422},
		"get-is-no-call":  {"/rpc/app.Shell.Facts", "", "", 404},
	} {
		t.Run(name, func(t *testing.T) {
			method := "POST"
			if one.status == 404 {
				method = "GET"
			}
			r := httptest.NewRequest(method, "http://"+server.host()+one.path, strings.NewReader(one.body))
			r.Header.Set("Content-Type", one.media)
			answer := server.answer(server.asGuest(r, who))
			text, err := io.ReadAll(answer.Body)
			require.NoError(t, err)
			assert.Equal(t, one.status, answer.StatusCode, string(text))
			assertHeaders(t, answer)
		})
	}
}

func TestPanicSaysNothingButANumber(t *testing.T) {
	g := &guard{scheme: "http", hosts: []string{"127.0.0.1:80"}, next: http.HandlerFunc(func(http.ResponseWriter, *http.Request) {
		panic("secret of the inside")
	})}
	w := httptest.NewRecorder()
	g.ServeHTTP(w, httptest.NewRequest("GET", "http://127.0.0.1:80/", nil))
	assert.Equal(t, 500, w.Code)
	assert.Contains(t, w.Body.String(), "Number for the report")
	assert.NotContains(t, w.Body.String(), "secret")
	assertHeaders(t, w.Result())
}

func TestServerTakesThisComputerOnly(t *testing.T) {
	for _, address := range []string{"0.0.0.0:0", ":0", "192.168.1.1:0", "localhost:0", "127.0.0.1"} {
		_, err := Listen(testWorkspace(t), fstest.MapFS{}, Place{Address: address}, io.Discard)
		assert.ErrorIs(t, err, ErrNotLoopback, address)
	}
}

func TestStrangerOnTheTwinAddressIsNoticed(t *testing.T) {
	server, _ := testServer(t)
	if len(server.lines) == 1 {
		t.Log("this computer has no ::1")
		return
	}
	require.NoError(t, server.lines[0].Close()) // ::1 is still taken
	_, err := Listen(testWorkspace(t), fstest.MapFS{}, Place{Address: server.host()}, io.Discard)
	assert.ErrorIs(t, err, ErrPortTaken)
}

func TestEveryAddressOfTheAppIsItsFirstPage(t *testing.T) {
	server, _ := testServer(t)
	for path, want := range map[string]string{"/": "page", "/bridge.js": "window.go", "/trust.js": "createPolicy", "/people?user=a": "page", "/assets/app-1234.js": "let a = 1"} {
		answer := server.answer(httptest.NewRequest("GET", "http://"+server.host()+path, nil))
		text, err := io.ReadAll(answer.Body)
		require.NoError(t, err)
		assert.Equal(t, 200, answer.StatusCode, path)
		assert.Contains(t, string(text), want)
	}
	missing := server.answer(httptest.NewRequest("GET", "http://"+server.host()+"/assets/gone.js", nil))
	assert.Equal(t, 404, missing.StatusCode)
	assertHeaders(t, missing)
}

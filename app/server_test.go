package app

import (
	"context"
	"encoding/json"
	"io"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"rolebook/backend/plan"
	"rolebook/backend/rbac"
)

// served is a server that really listens, until the test ends.
func served(t *testing.T) *Server {
	t.Helper()
	server, _ := testServer(t)
	ctx, stop := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- server.Serve(ctx, false) }()
	t.Cleanup(func() {
		stop()
		require.NoError(t, <-ended)
	})
	return server
}

// ask is a request as the page makes it.
func (s *Server) ask(t *testing.T, who *guest, method, path, media, body string) *http.Response {
	t.Helper()
	r, err := http.NewRequest(method, s.Address()+path, strings.NewReader(body))
	require.NoError(t, err)
	r.Header.Set("Content-Type", media)
	r.Header.Set("Origin", strings.TrimSuffix(s.Address(), "/"))
	answer, err := http.DefaultClient.Do(s.asGuest(r, who))
	require.NoError(t, err)
	t.Cleanup(func() { _ = answer.Body.Close() })
	return answer
}

// call calls a bound method over the wire.
func (s *Server) callOver(t *testing.T, who *guest, method, values string, into any) {
	t.Helper()
	answer := s.ask(t, who, "POST", "rpc/"+method, "application/json", values)
	text, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	require.Equal(t, 200, answer.StatusCode, string(text))
	require.NoError(t, json.Unmarshal(text, into))
}

// tab is a socket of a page, attended to.
func (s *Server) tab(t *testing.T, ctx context.Context, who *guest) *websocket.Conn {
	t.Helper()
	header := http.Header{"Origin": {strings.TrimSuffix(s.Address(), "/")}}
	header.Set("Cookie", s.guests.cookieName+"="+who.cookie)
	socket, _, err := websocket.Dial(ctx, "ws"+strings.TrimPrefix(s.Address(), "http")+"events",
		&websocket.DialOptions{HTTPHeader: header, Subprotocols: []string{"rolebook", "token." + who.token}})
	require.NoError(t, err)
	t.Cleanup(func() { _ = socket.CloseNow() })
	require.Eventually(t, func() bool { return who.tabs() == 1 }, 5*time.Second, time.Millisecond)
	return socket
}

func (one *guest) tabs() int {
	one.mu.Lock()
	defer one.mu.Unlock()
	return len(one.sockets)
}

func TestATabThatDoesNotReadHoldsNobodyUp(t *testing.T) {
	server := served(t)
	deaf, other := server.guests.admit(), server.guests.admit()
	ctx, cancel := context.WithTimeout(context.Background(), eventTime-time.Second)
	defer cancel()
	server.tab(t, ctx, deaf)
	socket := server.tab(t, ctx, other)
	long := Changed{Title: strings.Repeat("x", 64<<10)}
	for range 4 * eventsWaiting { // more than the kernel takes for who reads nothing
		deaf.Announce(EventChanged, long)
	}
	server.guests.workspace.announce(EventChanged, Changed{Seq: 7})
	var told struct{ Payload Changed }
	require.NoError(t, wsjson.Read(ctx, socket, &told))
	assert.Equal(t, 7, told.Payload.Seq)
	assert.Eventually(t, func() bool { return deaf.tabs() == 0 }, 5*time.Second, time.Millisecond, "it is let go")
}

func TestAnotherTabHearsOfAChange(t *testing.T) {
	server := served(t)
	who, other := server.guests.admit(), server.guests.admit()
	var frame SetUpFrame
	server.callOver(t, who, "app.SetUps.Example", "[]", &frame)

	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	socket := server.tab(t, ctx, other)

	d := desk{Session: who.session, setUp: frame.ID}
	view := d.propose(t, func(s *rbac.SetUp) plan.Edit { return plan.RenameSetUp("Hafen") })
	var applied Applied
	server.callOver(t, who, "app.Review.Apply", `["`+frame.ID+`","`+view.ID+`",""]`, &applied)

	var told struct {
		Event   EventName `json:"event"`
		Payload Changed   `json:"payload"`
	}
	require.NoError(t, wsjson.Read(ctx, socket, &told))
	assert.Equal(t, EventChanged, told.Event)
	assert.Equal(t, Changed{SetUp: frame.ID, Seq: applied.Seq, Title: applied.Title}, told.Payload)
}

func TestFileGoesUpAndComesDownTheSame(t *testing.T) {
	server := served(t)
	who, other := server.guests.admit(), server.guests.admit()
	answer := server.ask(t, who, "POST", "upload?name=Gr%C3%B6%C3%9Fe.json", "application/octet-stream", "{\"a\": 1}\n")
	var card FileCard
	require.NoError(t, json.NewDecoder(answer.Body).Decode(&card))
	assert.Equal(t, FileCard{ID: card.ID, Name: "Größe.json", Size: 9}, card)

	down := server.ask(t, who, "GET", "download/"+card.ID, "", "")
	text, err := io.ReadAll(down.Body)
	require.NoError(t, err)
	assert.Equal(t, "{\"a\": 1}\n", string(text))
	assert.Equal(t, "attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe.json", down.Header.Get("Content-Disposition"))
	assert.Equal(t, 404, server.ask(t, other, "GET", "download/"+card.ID, "", "").StatusCode, "files are the session's own")
}

func TestGuestsAreLimitedAndTheOldestGoes(t *testing.T) {
	server := served(t)
	first := server.guests.admit()
	assert.Equal(t, 200, server.ask(t, first, "POST", "rpc/app.Shell.Facts", "application/json", "[]").StatusCode)
	for range guestsAtOnce {
		server.guests.admit()
	}
	assert.Equal(t, 401, server.ask(t, first, "POST", "rpc/app.Shell.Facts", "application/json", "[]").StatusCode)
}

func TestSlowConnectionsAreClosed(t *testing.T) {
	t.Parallel() // takes as long as a connection may be slow
	server := served(t)
	slow, err := net.Dial("tcp", server.host())
	require.NoError(t, err)
	defer slow.Close()
	_, err = io.WriteString(slow, "GET / HTTP/1.1\r\nHost: "+server.host()+"\r\nX-Slow: ")
	require.NoError(t, err)
	require.NoError(t, slow.SetReadDeadline(time.Now().Add(2*headerTime)))
	_, err = io.ReadAll(slow)
	assert.NoError(t, err, "the server closed it before the deadline")
}

func TestServerSaysWhereItIsToOtherProcesses(t *testing.T) {
	server := served(t)
	frame, err := (&SetUps{server.guests.admit().session}).Example()
	require.NoError(t, err)
	second := NewWorkspace("test", server.guests.workspace.Dir(), server.guests.workspace.now)
	t.Cleanup(func() { require.NoError(t, second.CloseAll()) })
	_, err = (&SetUps{NewSession(second, DoorCommandLine, &heard{})}).Open(frame.ID)
	require.Equal(t, CodeElsewhere, code(t, err))
	assert.Contains(t, err.Error(), server.Address())
}

package app

import (
	"context"
	"crypto/rand"
	"crypto/subtle"
	"net/http"
	"slices"
	"sync"
	"time"

	"github.com/coder/websocket"
	"github.com/coder/websocket/wsjson"
)

const (
	guestsAtOnce = 16
	tokenHeader  = "X-Rolebook-Token"
	eventTime    = 10 * time.Second // a page that takes longer for an event is gone
)

// guest is a page in a browser that was let in: its session, the structs bound to it and what
// proves it. The cookie goes to every port of this address (promises §2, 16), so it proves
// nothing without the token, which only this origin's scripts hold.
type guest struct {
	cookie  string
	token   string
	session *Session
	methods methods
	deafen  func() // ends what it hears of the workspace

	mu      sync.Mutex
	sockets []*websocket.Conn
}

// guests are the pages let in, oldest first.
type guests struct {
	workspace  *Workspace
	cookieName string
	mu         sync.Mutex
	all        []*guest
}

// admit makes a session for a page that has shown the code. Past guestsAtOnce the oldest goes.
func (g *guests) admit() *guest {
	next := &guest{cookie: rand.Text(), token: rand.Text()}
	next.session = NewSession(g.workspace, DoorServer, next)
	next.methods = methodsOf(Screens(next.session))
	next.deafen = g.workspace.listen(next)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.all = append(g.all, next)
	if len(g.all) > guestsAtOnce {
		g.all[0].leave()
		g.all = g.all[1:]
	}
	return next
}

// recognise finds the guest whose cookie and token the request carries; nil for a stranger.
func (g *guests) recognise(r *http.Request, token string) *guest {
	cookie, err := r.Cookie(g.cookieName)
	if err != nil {
		return nil
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	at := slices.IndexFunc(g.all, func(one *guest) bool {
		known := subtle.ConstantTimeCompare([]byte(one.cookie), []byte(cookie.Value))
		return known&subtle.ConstantTimeCompare([]byte(one.token), []byte(token)) == 1
	})
	if at < 0 {
		return nil
	}
	return g.all[at]
}

func (g *guests) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, one := range g.all {
		one.leave()
	}
	g.all = nil
}

// event is what goes over a WebSocket.
type event struct {
	Event   EventName `json:"event"`
	Payload any       `json:"payload"`
}

// Announce sends an event to every tab of the page.
func (one *guest) Announce(name EventName, payload any) {
	one.mu.Lock()
	sockets := slices.Clone(one.sockets)
	one.mu.Unlock()
	for _, socket := range sockets {
		ctx, cancel := context.WithTimeout(context.Background(), eventTime)
		if err := wsjson.Write(ctx, socket, event{name, payload}); err != nil {
			one.drop(socket)
		}
		cancel()
	}
}

// attend keeps a socket until its page closes it.
func (one *guest) attend(socket *websocket.Conn) {
	one.mu.Lock()
	one.sockets = append(one.sockets, socket)
	one.mu.Unlock()
	<-socket.CloseRead(context.Background()).Done()
	one.drop(socket)
}

func (one *guest) drop(socket *websocket.Conn) {
	one.mu.Lock()
	one.sockets = slices.DeleteFunc(one.sockets, func(s *websocket.Conn) bool { return s == socket })
	one.mu.Unlock()
	_ = socket.CloseNow()
}

func (one *guest) leave() {
	one.deafen()
	one.mu.Lock()
	sockets := one.sockets
	one.sockets = nil
	one.mu.Unlock()
	for _, socket := range sockets {
		_ = socket.CloseNow()
	}
}

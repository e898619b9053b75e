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

	"rolebook/backend/rbac"
)

const (
	guestsAtOnce   = 16 // pages of the person at the workstation; the oldest goes
	pagesPerPerson = 8  // sign-ins of one person; likewise
	tabsPerPage    = 32
	tokenHeader    = "X-Rolebook-Token"
	awayHeader     = "X-Rolebook-Away" // nobody touched the page for a while: it asks by itself
	eventTime      = 10 * time.Second  // a page that takes longer for an event is gone
	eventsWaiting  = 256               // and so is one for which more of them wait
)

// guest is a page in a browser that was let in: its session, the structs bound to it and what
// proves it. The cookie goes to every port of this address (promises §2, 16), so it proves
// nothing without the token, which only this origin's scripts hold. Of who signed in the
// cookie is the token of the sign-in, too.
type guest struct {
	cookie  string
	token   string
	session *Session
	methods methods
	deafen  func() // ends what it hears of the workspace

	mu      sync.Mutex
	sockets []*tab
}

// tab is the socket of a page, with what is still to be sent to it.
type tab struct {
	socket *websocket.Conn
	events chan event
	close  context.CancelFunc // lets the socket go, without waiting for it
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
	return g.add(&guest{cookie: rand.Text()}, nil, guestsAtOnce)
}

// admitPerson makes a session for a page that signed in. Past pagesPerPerson the person's
// oldest goes.
func (g *guests) admitPerson(p *person, token string) *guest {
	return g.add(&guest{cookie: token}, p, pagesPerPerson)
}

func (g *guests) add(next *guest, p *person, most int) *guest {
	next.token = rand.Text()
	next.session = NewSession(g.workspace, DoorServer, next)
	next.session.person = p
	next.methods = methodsOf(Screens(next.session))
	next.deafen = g.workspace.listen(next)
	g.mu.Lock()
	defer g.mu.Unlock()
	g.sweep()
	same := func(one *guest) bool { return next.whose() == one.whose() }
	if p != nil {
		next.session.files = newCabinet(filesPerPerson, bytesPerPerson)
		if at := slices.IndexFunc(g.all, same); at >= 0 {
			next.session.files = g.all[at].session.files
		}
		next.session.files.opens(next.session.ID)
	}
	g.all = append(g.all, next)
	if count(g.all, same) > most {
		g.remove(slices.IndexFunc(g.all, same))
	}
	return next
}

func count[T any](all []T, which func(T) bool) int {
	n := 0
	for _, one := range all {
		if which(one) {
			n++
		}
	}
	return n
}

// whose page it is: somebody's of a set-up, or the workstation's.
func (one *guest) whose() (whose struct {
	setUp string
	email rbac.Email
}) {
	if p := one.session.person; p != nil {
		whose.setUp, whose.email = p.setUp, p.email
	}
	return whose
}

// sweep takes the pages away whose sign-in has ended. The caller holds g.mu.
func (g *guests) sweep() {
	for i := len(g.all) - 1; i >= 0; i-- {
		if g.all[i].ended() {
			g.remove(i)
		}
	}
}

// remove shows a page out. The caller holds g.mu.
func (g *guests) remove(i int) {
	one := g.all[i]
	g.all = slices.Delete(g.all, i, i+1)
	if one.session.person != nil {
		g.workspace.signIns.endToken(one.cookie)
	}
	one.leave()
}

// recognise finds the guest whose cookie and token the request carries; nil for a stranger and
// for somebody whose sign-in has ended.
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
	one := g.all[at]
	switch {
	case one.session.person == nil,
		r.Header.Get(awayHeader) == "" && g.workspace.signIns.seen(one.cookie),
		r.Header.Get(awayHeader) != "" && g.workspace.signIns.lasts(one.cookie):
		return one
	}
	g.remove(at)
	return nil
}

// dismiss shows the page out that a browser's cookie belongs to: it signed in again, or out.
func (g *guests) dismiss(r *http.Request) {
	cookie, err := r.Cookie(g.cookieName)
	if err != nil {
		return
	}
	g.mu.Lock()
	defer g.mu.Unlock()
	at := slices.IndexFunc(g.all, func(one *guest) bool {
		return subtle.ConstantTimeCompare([]byte(one.cookie), []byte(cookie.Value)) == 1
	})
	if at >= 0 {
		g.remove(at)
	}
}

// drop shows out whose sign-ins have ended, so that their pages notice at once.
func (g *guests) drop() {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.sweep()
}

func (g *guests) leave() {
	g.mu.Lock()
	defer g.mu.Unlock()
	for _, one := range g.all {
		one.leave()
	}
	g.all = nil
}

// ended reports whether the page is of somebody whose sign-in has ended.
func (one *guest) ended() bool {
	s := one.session
	return s.person != nil && !s.workspace.signIns.lasts(one.cookie)
}

// event is what goes over a WebSocket.
type event struct {
	Event   EventName `json:"event"`
	Payload any       `json:"payload"`
}

// Announce sends an event to every tab of the page, unless it is about what its session may
// not know of. It waits for none of them: a tab that does not read what it is sent is let go.
func (one *guest) Announce(name EventName, payload any) {
	payload, fit := one.session.mayHear(payload)
	if !fit || one.ended() {
		return
	}
	one.mu.Lock()
	defer one.mu.Unlock()
	for _, t := range one.sockets {
		select {
		case t.events <- event{name, payload}:
		default:
			t.close()
		}
	}
}

// attend keeps a socket and sends it what there is to hear, until its page closes it. Past
// tabsPerPage the oldest goes.
func (one *guest) attend(socket *websocket.Conn) {
	ctx, stop := context.WithCancel(context.Background())
	t := &tab{socket: socket, events: make(chan event, eventsWaiting), close: stop}
	one.mu.Lock()
	one.sockets = append(one.sockets, t)
	if len(one.sockets) > tabsPerPage {
		one.sockets[0].close()
		one.sockets = one.sockets[1:]
	}
	one.mu.Unlock()
	defer one.drop(t)
	closed := socket.CloseRead(ctx)
	for {
		select {
		case <-closed.Done():
			return
		case next := <-t.events:
			if t.send(closed, next) != nil {
				return
			}
		}
	}
}

func (t *tab) send(ctx context.Context, next event) error {
	ctx, cancel := context.WithTimeout(ctx, eventTime)
	defer cancel()
	return wsjson.Write(ctx, t.socket, next)
}

func (one *guest) drop(t *tab) {
	one.mu.Lock()
	one.sockets = slices.DeleteFunc(one.sockets, func(other *tab) bool { return other == t })
	one.mu.Unlock()
	t.close()
	_ = t.socket.CloseNow()
}

func (one *guest) leave() {
	one.deafen()
	one.session.files.closes(one.session.ID)
	one.mu.Lock()
	sockets := one.sockets
	one.sockets = nil
	one.mu.Unlock()
	for _, t := range sockets {
		t.close()
	}
}

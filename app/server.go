package app

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"net"
	"net/http"
	"os/exec"
	"runtime"
	"strconv"
	"time"

	"golang.org/x/net/netutil"

	"rolebook/backend/signin"
)

const (
	headerTime    = 5 * time.Second
	bodyTime      = 10 * time.Second
	answerTime    = 2 * time.Minute
	idleTime      = 2 * time.Minute
	headerBytes   = 32 << 10
	connections   = 1024
	farewell      = 3 * time.Second
	portsTried    = 16
	defaultListen = "127.0.0.1:0"
)

// Errors of Listen, each with what to do instead.
var (
	ErrNotLoopback = errors.New("other computers are served only with --tls-cert and --tls-key; without them, listen on 127.0.0.1")
	ErrPortTaken   = errors.New("another program uses this port on this computer; choose another, or 0 for any free one")
)

// Place is where a server listens: `127.0.0.1:PORT`, PORT 0 for any; empty is 127.0.0.1:0.
// Another address, or none before the colon for every one of this computer, takes a
// certificate and its key, as names of PEM files (promises §5, 3.2.1).
type Place struct {
	Address     string
	Certificate string
	Key         string
}

// Server is the door for browsers: the same bound structs as in the window, for pages of this
// computer that have shown the code printed at start, and for people who signed in.
type Server struct {
	pages     *pages
	out       io.Writer
	launch    launch
	guests    guests
	flows     ssoFlows
	providers providers
	names     []string // hosts it is reached at, the first one printed
	port      int
	secure    bool // over TLS
	lines     []net.Listener
}

// Listen takes the port, on both loopback addresses so that nobody else can have the other
// one (promises §2, 16). What there is to say to the person goes to out.
func Listen(w *Workspace, files fs.FS, place Place, out io.Writer) (*Server, error) {
	certified, names, err := place.certificate()
	if err != nil {
		return nil, err
	}
	lines, err := takePort(place.Address, certified != nil)
	if err != nil {
		return nil, err
	}
	s := &Server{
		pages: newPages(files, "trust.js", "bridge.js"), out: out, names: names,
		port: lines[0].Addr().(*net.TCPAddr).Port, secure: certified != nil,
		launch: launch{now: w.now},
	}
	for _, line := range lines {
		line = netutil.LimitListener(fairly(line), connections)
		if certified != nil {
			line = tls.NewListener(line, certified)
		}
		s.lines = append(s.lines, line)
	}
	s.guests = guests{workspace: w, cookieName: s.cookieName()}
	w.signIns.ended = s.guests.drop
	w.address = s.Address()
	return s, nil
}

// cookieName has the port, since cookies go to every port of a host. Over TLS a prefix has the
// browser keep others from setting it.
func (s *Server) cookieName() string {
	name := "rolebook-" + strconv.Itoa(s.port)
	if s.secure {
		return "__Host-" + name
	}
	return name
}

func takePort(address string, certified bool) ([]net.Listener, error) {
	if address == "" {
		address = defaultListen
	}
	host, port, err := net.SplitHostPort(address)
	switch {
	case err != nil:
		return nil, fmt.Errorf("%q: %w", address, ErrNotLoopback)
	case host == "127.0.0.1":
		return takeLoopback(port)
	case !certified || host != "" && net.ParseIP(host) == nil:
		return nil, fmt.Errorf("%q: %w", address, ErrNotLoopback)
	}
	line, err := net.Listen("tcp", address)
	if err != nil {
		return nil, fmt.Errorf("port %s: %w", port, ErrPortTaken)
	}
	return []net.Listener{line}, nil
}

func takeLoopback(port string) ([]net.Listener, error) {
	for range portsTried {
		four, err := net.Listen("tcp4", "127.0.0.1:"+port)
		if err != nil {
			return nil, fmt.Errorf("port %s: %w", port, ErrPortTaken)
		}
		six, err := net.Listen("tcp6", "[::1]:"+strconv.Itoa(four.Addr().(*net.TCPAddr).Port))
		switch {
		case err == nil:
			return []net.Listener{four, six}, nil
		case !hasTwin():
			return []net.Listener{four}, nil
		}
		_ = four.Close()
		if port != "0" {
			break
		}
	}
	return nil, fmt.Errorf("port %s: %w", port, ErrPortTaken)
}

// hasTwin reports whether this computer has ::1 at all.
func hasTwin() bool {
	six, err := net.Listen("tcp6", "[::1]:0")
	if err != nil {
		return false
	}
	_ = six.Close()
	return true
}

// Address is where the page is. Never localhost, which may be somebody else's (promises §2, 16).
func (s *Server) Address() string { return s.origin() + "/" }

func (s *Server) origin() string { return s.scheme() + "://" + s.hosts()[0] }

func (s *Server) scheme() string {
	if s.secure {
		return "https"
	}
	return "http"
}

// hosts are what a request may be for, exactly: each name with the port, which is left out
// where it is the usual one.
func (s *Server) hosts() []string {
	var all []string
	for _, name := range s.names {
		if s.secure && s.port == 443 {
			all = append(all, bracketed(name))
		}
		all = append(all, net.JoinHostPort(name, strconv.Itoa(s.port)))
	}
	return all
}

func (s *Server) handler() http.Handler {
	return &guard{scheme: s.scheme(), hosts: s.hosts(), next: s.mux(), workspace: s.guests.workspace}
}

// Serve prints the address and a code, opens the browser if asked to, and answers until ctx
// is done.
func (s *Server) Serve(ctx context.Context, browse bool) error {
	server := &http.Server{
		Handler:                      s.handler(),
		ReadHeaderTimeout:            headerTime,
		ReadTimeout:                  bodyTime,
		WriteTimeout:                 answerTime,
		IdleTimeout:                  idleTime,
		MaxHeaderBytes:               headerBytes,
		DisableGeneralOptionsHandler: true,                                                     // the guard answers these, too
		TLSNextProto:                 map[string]func(*http.Server, *tls.Conn, http.Handler){}, // a WebSocket needs HTTP/1.1
		ErrorLog:                     slog.NewLogLogger(slog.Default().Handler(), slog.LevelWarn),
	}
	ended := make(chan error, len(s.lines))
	for _, line := range s.lines {
		go func() { ended <- server.Serve(line) }()
	}
	if code, _ := s.invite(); browse {
		s.browse(code)
	}
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	return s.end(ctx, server)
}

// end says good-bye to the pages and closes every set-up.
func (s *Server) end(ctx context.Context, server *http.Server) error {
	s.guests.leave()
	s.guests.workspace.signIns.end(func(signin.Session) bool { return true })
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
	defer cancel()
	err := server.Shutdown(last)
	if errors.Is(err, context.DeadlineExceeded) {
		err = server.Close() // who is still asking has waited long enough
	}
	return errors.Join(err, s.guests.workspace.CloseAll())
}

// invite prints a new code; false when one was printed a moment ago.
func (s *Server) invite() (code string, fresh bool) {
	code, fresh = s.launch.fresh()
	if fresh {
		s.say("Rolebook is at %s\nCode, for one use within 60 seconds on this computer: %s\nOr open this link: %s#code=%s", s.Address(), code, s.Address(), code)
	}
	return code, fresh
}

func (s *Server) say(format string, values ...any) {
	_, _ = fmt.Fprintf(s.out, format+"\n", values...)
}

// browse opens the browser with the code in the link, where other people of this computer
// cannot read it off the list of processes in time to use it: on macOS they could.
func (s *Server) browse(code string) {
	link := s.Address()
	if runtime.GOOS != "darwin" {
		link += "#code=" + code
	}
	if err := openBrowser(link); err != nil {
		s.say("No browser could be opened here. Open the link by hand.")
	}
}

func openBrowser(link string) error {
	if !displayThere() {
		return ErrNoDisplay
	}
	switch runtime.GOOS {
	case "windows":
		return exec.Command("rundll32", "url.dll,FileProtocolHandler", link).Start()
	case "darwin":
		return exec.Command("open", link).Start()
	}
	return exec.Command("xdg-open", link).Start()
}

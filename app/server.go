package app

import (
	"context"
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
	addressForm   = "http://127.0.0.1:%d/"
)

// Errors of Listen, each with what to do instead.
var (
	ErrNotLoopback = errors.New("only this computer is served; listen on 127.0.0.1")
	ErrPortTaken   = errors.New("another program uses this port on this computer; choose another, or 0 for any free one")
)

// Server is the door for browsers: the same bound structs as in the window, for pages of this
// computer that have shown the code printed at start.
type Server struct {
	pages  *pages
	out    io.Writer
	launch launch
	guests guests
	port   int
	lines  []net.Listener
}

// Listen takes the port, on both loopback addresses so that nobody else can have the other
// one (promises §2, 16). Address is `127.0.0.1:PORT`, PORT 0 for any; empty is the same as
// 127.0.0.1:0. What there is to say to the person goes to out.
func Listen(w *Workspace, files fs.FS, address string, out io.Writer) (*Server, error) {
	lines, err := takePort(address)
	if err != nil {
		return nil, err
	}
	port := lines[0].Addr().(*net.TCPAddr).Port
	w.address = fmt.Sprintf(addressForm, port)
	return &Server{
		pages: newPages(files, "trust.js", "bridge.js"), out: out, port: port, lines: lines,
		launch: launch{now: w.now},
		guests: guests{workspace: w, cookieName: "rolebook-" + strconv.Itoa(port)},
	}, nil
}

func takePort(address string) ([]net.Listener, error) {
	if address == "" {
		address = defaultListen
	}
	host, port, err := net.SplitHostPort(address)
	if err != nil || host != "127.0.0.1" {
		return nil, fmt.Errorf("%q: %w", address, ErrNotLoopback)
	}
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
func (s *Server) Address() string { return fmt.Sprintf(addressForm, s.port) }

func (s *Server) handler() http.Handler {
	port := strconv.Itoa(s.port)
	return &guard{hosts: []string{"127.0.0.1:" + port, "[::1]:" + port}, next: s.mux()}
}

// Serve prints the address and a code, opens the browser if asked to, and answers until ctx
// is done.
func (s *Server) Serve(ctx context.Context, browse bool) error {
	server := &http.Server{
		Handler:           s.handler(),
		ReadHeaderTimeout: headerTime,
		ReadTimeout:       bodyTime,
		WriteTimeout:      answerTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    headerBytes,
		ErrorLog:          slog.NewLogLogger(slog.Default().Handler(), slog.LevelWarn),
	}
	ended := make(chan error, len(s.lines))
	for _, line := range s.lines {
		go func() { ended <- server.Serve(netutil.LimitListener(line, connections)) }()
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
	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), farewell)
	defer cancel()
	return errors.Join(server.Shutdown(last), s.guests.workspace.CloseAll())
}

// invite prints a new code; false when one was printed a moment ago.
func (s *Server) invite() (code string, fresh bool) {
	code, fresh = s.launch.fresh()
	if fresh {
		s.say("Rolebook is at %s\nCode, for one use within 60 seconds: %s\nOr open this link: %s#code=%s", s.Address(), code, s.Address(), code)
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

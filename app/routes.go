package app

import (
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/coder/websocket"
	"github.com/go-json-experiment/json"
)

const (
	callLimit = 1 << 20
	fileLimit = 50 << 20 // the size of a set-up document, at most
)

// route is one address of the server. Those that are not public answer guests only.
type route struct {
	pattern string
	public  bool
	serve   func(http.ResponseWriter, *http.Request, *guest)
}

// routes are all there are; the test of the guard walks them.
func (s *Server) routes() []route {
	return append(append(s.signInRoutes(), s.ssoRoutes()...), []route{
		{"/", true, func(w http.ResponseWriter, r *http.Request, _ *guest) { s.pages.ServeHTTP(w, r) }},
		{"POST /rpc/{method}", false, s.call},
		{"GET /events", false, s.events},
		{"POST /upload", false, s.upload},
		{"GET /download/{id}", false, s.download},
	}...)
}

func (s *Server) mux() *http.ServeMux {
	mux := http.NewServeMux()
	for _, route := range s.routes() {
		mux.HandleFunc(route.pattern, func(w http.ResponseWriter, r *http.Request) {
			who := s.guests.recognise(r, tokenOf(r))
			if who == nil && !route.public {
				refuse(w, http.StatusUnauthorized, Explain(errSignedOut))
				return
			}
			route.serve(w, r, who)
		})
	}
	return mux
}

// tokenOf is the token a request carries: in a header, or, where a browser lets no header be
// set, among the protocols of a WebSocket. Never in the address (promises §5, 3.2.5).
func tokenOf(r *http.Request) string {
	if token := r.Header.Get(tokenHeader); token != "" {
		return token
	}
	for protocol := range strings.SplitSeq(r.Header.Get("Sec-WebSocket-Protocol"), ",") {
		if token, found := strings.CutPrefix(strings.TrimSpace(protocol), "token."); found {
			return token
		}
	}
	return ""
}

// open lets in who shows the code.
func (s *Server) open(w http.ResponseWriter, r *http.Request, _ *guest) {
	var shown struct {
		Code string `json:"code"`
	}
	if !read(w, r, &shown) {
		return
	}
	if !s.fromHere(r) || !s.launch.redeem(shown.Code) {
		refuse(w, http.StatusForbidden, spoken().trouble.wrongCode)
		return
	}
	s.guests.dismiss(r)
	s.letIn(w, s.guests.admit())
	s.say("Opened in a browser.")
}

// code prints a new code where the server was started, for who is there.
func (s *Server) code(w http.ResponseWriter, r *http.Request, _ *guest) {
	if _, ok := body(w, r, "application/json", signInLimit); !ok {
		return
	}
	if !s.fromHere(r) {
		refuse(w, http.StatusForbidden, spoken().trouble.wrongCode)
		return
	}
	if _, fresh := s.invite(); !fresh {
		refuse(w, http.StatusTooManyRequests, spoken().trouble.codeJustPrinted)
		return
	}
	w.WriteHeader(http.StatusNoContent)
}

func (s *Server) call(w http.ResponseWriter, r *http.Request, who *guest) {
	text, ok := body(w, r, "application/json", callLimit)
	if !ok {
		return
	}
	answer, err := who.methods.call(r.PathValue("method"), text)
	if err != nil {
		refuse(w, http.StatusUnprocessableEntity, Explain(err))
		return
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(answer)
}

func (s *Server) events(w http.ResponseWriter, r *http.Request, who *guest) {
	socket, err := websocket.Accept(w, r, &websocket.AcceptOptions{Subprotocols: []string{"rolebook"}})
	if err != nil {
		return
	}
	who.attend(socket)
}

func (s *Server) upload(w http.ResponseWriter, r *http.Request, who *guest) {
	if err := who.session.mayBringFiles(); err != nil {
		refuse(w, http.StatusForbidden, Explain(err))
		return
	}
	size := fileLimit
	if r.ContentLength >= 0 {
		size = int(min(r.ContentLength, fileLimit))
	}
	done, ok := who.session.files.room(size)
	if !ok {
		refuse(w, http.StatusTooManyRequests, spoken().authority.tooMuchAtOnce)
		return
	}
	defer done()
	_ = http.NewResponseController(w).SetReadDeadline(time.Now().Add(answerTime)) // a large file may come slowly
	bytes, ok := body(w, r, "application/octet-stream", fileLimit)
	if !ok {
		return
	}
	done()
	reply(w, who.session.keepFile(r.URL.Query().Get("name"), bytes))
}

func (s *Server) download(w http.ResponseWriter, r *http.Request, who *guest) {
	file, there := who.session.files.get(who.session.ID, r.PathValue("id"))
	if !there {
		refuse(w, http.StatusNotFound, Explain(errNoFile))
		return
	}
	h := w.Header()
	h.Set("Content-Type", "application/octet-stream")
	h.Set("Content-Length", strconv.Itoa(len(file.Bytes)))
	h.Set("Content-Disposition", "attachment; filename*=UTF-8''"+url.PathEscape(file.Name))
	_, _ = w.Write(file.Bytes)
}

// body reads a request of one media type up to a limit, or answers why not.
func body(w http.ResponseWriter, r *http.Request, media string, limit int64) ([]byte, bool) {
	if sent, _, err := mime.ParseMediaType(r.Header.Get("Content-Type")); err != nil || sent != media {
		refuse(w, http.StatusUnsupportedMediaType, spoken().trouble.badCall)
		return nil, false
	}
	if r.ContentLength > limit {
		refuse(w, http.StatusRequestEntityTooLarge, tooLarge(limit))
		return nil, false
	}
	text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, limit))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		refuse(w, http.StatusRequestEntityTooLarge, tooLarge(limit))
		return nil, false
	case err != nil:
		refuse(w, http.StatusBadRequest, spoken().trouble.badCall)
		return nil, false
	}
	return text, true
}

func reply(w http.ResponseWriter, answer any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.MarshalWrite(w, answer)
}

// refuse answers with an error as the bridge expects it.
func refuse(w http.ResponseWriter, status int, e AppError) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_, _ = fmt.Fprint(w, e.Error())
}

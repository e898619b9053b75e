package app

import (
	"bytes"
	"crypto/rand"
	_ "embed"
	"io/fs"
	"net/http"
	"path"
	"slices"
	"strings"
)

// pages serves the built frontend, in the window and in browsers alike. The first page gets a
// nonce for the style elements that Mantine makes, and the scripts of its door.
type pages struct {
	files   fs.FS
	scripts []string // put before those of the page
}

// newPages serves the files of a built frontend with some of the scripts in door/.
func newPages(files fs.FS, scripts ...string) *pages {
	return &pages{files: files, scripts: scripts}
}

//go:embed unbuilt.html
var unbuilt []byte

// ServeHTTP answers with a file, or with the first page for every address inside the app.
func (p *pages) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method != http.MethodGet && r.Method != http.MethodHead {
		refuse(w, http.StatusMethodNotAllowed, spoken().trouble.badCall)
		return
	}
	name := strings.TrimPrefix(path.Clean("/"+r.URL.Path), "/")
	if path.Ext(name) == "" || name == "index.html" {
		p.first(w)
		return
	}
	if slices.Contains(p.scripts, name) {
		http.ServeFileFS(w, r, door, "door/"+name)
		return
	}
	if file, err := fs.Stat(p.files, name); err != nil || file.IsDir() {
		refuse(w, http.StatusNotFound, Explain(errMissingFile))
		return
	}
	if strings.HasPrefix(name, "assets/") { // Vite puts a hash of the contents into these names
		w.Header().Set("Cache-Control", "public, max-age=31536000, immutable")
	}
	http.ServeFileFS(w, r, p.files, name)
}

func (p *pages) first(w http.ResponseWriter) {
	page, err := fs.ReadFile(p.files, "index.html")
	if err != nil {
		page = unbuilt
	}
	nonce := rand.Text()
	head := `<meta name="csp-nonce" nonce="` + nonce + `">`
	for _, src := range p.scripts {
		head += `<script src="/` + src + `"></script>`
	}
	page = bytes.Replace(page, []byte("<head>"), []byte("<head>"+head), 1)
	h := w.Header()
	h.Set("Content-Type", "text/html; charset=utf-8")
	h.Set("Content-Security-Policy", contentPolicy(nonce))
	h.Set("Cache-Control", "no-store")
	_, _ = w.Write(page)
}

// contentPolicy lets a page use what Rolebook itself serves and nothing else (promises §5,
// 3.2.6). The nonce is for style elements; style attributes set by script need none.
func contentPolicy(nonce string) string {
	styles := "'self'"
	if nonce != "" {
		styles += " 'nonce-" + nonce + "'"
	}
	return "default-src 'none'; script-src 'self'; style-src " + styles +
		"; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'" +
		"; object-src 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'"
}

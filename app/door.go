package app

import (
	"bytes"
	"embed"
	"html/template"
	"log/slog"
	"net/http"
)

//go:embed door
var door embed.FS

var doorPages = template.Must(template.ParseFS(door, "door/*.html"))

// doorFile serves a file of the pages before the screens.
func doorFile(name string) func(http.ResponseWriter, *http.Request, *guest) {
	return func(w http.ResponseWriter, r *http.Request, _ *guest) {
		http.ServeFileFS(w, r, door, "door/"+name)
	}
}

// doorPage serves one of those pages in the language in use. Its texts are all that is filled
// in: what a stranger sees depends on nobody.
func doorPage(name string) func(http.ResponseWriter, *http.Request, *guest) {
	return func(w http.ResponseWriter, _ *http.Request, _ *guest) {
		var page bytes.Buffer
		if err := doorPages.ExecuteTemplate(&page, name, spoken().door); err != nil {
			slog.Error("page at the door", "name", name, "cause", err)
			refuse(w, http.StatusInternalServerError, spoken().trouble.broken)
			return
		}
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = w.Write(page.Bytes())
	}
}

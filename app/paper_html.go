package app

import (
	_ "embed"
	"html/template"
	"io"
)

//go:embed paper/paper.html
var paperPage string

var paperTemplate = template.Must(template.New("paper").Parse(paperPage))

// writePaper writes a paper as a web page that stands alone: no script, nothing fetched.
func writePaper(to io.Writer, view *PaperView, language string) error {
	w := spoken().paper
	return paperTemplate.Execute(to, struct {
		View     *PaperView
		Language string
		Signed   string
		Lines    []string // under each who signs
	}{view, language, w.signed, []string{w.signPlace, w.signName, w.signHand}})
}

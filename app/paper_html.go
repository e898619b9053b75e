package app

import (
	"bytes"
	_ "embed"
	"html/template"
)

//go:embed paper/paper.html
var paperPage string

var paperTemplate = template.Must(template.New("paper").Parse(paperPage))

// paperHTML is a paper as a web page that stands alone: no script, nothing fetched.
func paperHTML(view *PaperView, language string) ([]byte, error) {
	var page bytes.Buffer
	w := spoken().paper
	err := paperTemplate.Execute(&page, struct {
		View     *PaperView
		Language string
		Signed   string
		Lines    []string // under each who signs
	}{view, language, w.signed, []string{w.signPlace, w.signName, w.signHand}})
	return page.Bytes(), err
}

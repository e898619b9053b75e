package app

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"rolebook/backend/rbac"
)

// preferencesFile holds what the person at the workstation chose for the whole program, in
// the data folder beside the set-ups.
const preferencesFile = "rolebook.json"

// preferences are what was chosen; what is empty was not.
type preferences struct {
	Language string `json:"language,omitempty"`
}

// Speak has the program speak the language chosen in the data folder, else that of the
// operating system.
func (w *Workspace) Speak() error {
	chosen, err := w.preferences()
	if err != nil {
		return err
	}
	if chosen.Language == "" {
		return Speak(spokenFor(systemLanguages()))
	}
	return Speak(chosen.Language)
}

// Choose keeps the language for the next time and speaks it from now on; whoever has a page
// open hears of it.
func (w *Workspace) Choose(language string) error {
	chosen, err := w.preferences()
	if err != nil {
		return err
	}
	if err := Speak(language); err != nil {
		return err
	}
	chosen.Language = language
	folder, err := w.Folder()
	if err != nil {
		return err
	}
	text, err := json.MarshalIndent(chosen, "", "  ")
	if err != nil {
		return err
	}
	if err := WriteFile(filepath.Join(folder.Path(), preferencesFile), append(text, '\n')); err != nil {
		return err
	}
	w.announce(EventLanguage, language)
	return nil
}

// preferences are those of the data folder, none when nothing was ever chosen. A file that
// says something else is ErrInvalid: what was chosen is not guessed.
func (w *Workspace) preferences() (preferences, error) {
	var chosen preferences
	text, err := os.ReadFile(filepath.Join(w.dir, preferencesFile))
	if errors.Is(err, fs.ErrNotExist) {
		return chosen, nil
	}
	if err != nil {
		return chosen, err
	}
	strict := json.NewDecoder(bytes.NewReader(text))
	strict.DisallowUnknownFields()
	if err := strict.Decode(&chosen); err != nil {
		return preferences{}, fmt.Errorf("file %q: %w", filepath.Join(w.dir, preferencesFile), rbac.ErrInvalid)
	}
	return chosen, nil
}

package app

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"net/http"
	"path/filepath"

	"github.com/wailsapp/wails/v2"
	"github.com/wailsapp/wails/v2/pkg/logger"
	"github.com/wailsapp/wails/v2/pkg/options"
	"github.com/wailsapp/wails/v2/pkg/options/assetserver"
	"github.com/wailsapp/wails/v2/pkg/options/linux"
	"github.com/wailsapp/wails/v2/pkg/options/windows"
	"github.com/wailsapp/wails/v2/pkg/runtime"
)

// Errors of OpenWindow, each with what to do instead.
var (
	ErrNoWindow  = errors.New("this Rolebook was built without a window; open it in a browser with: rolebook serve --open")
	ErrNoDisplay = errors.New("there is no display to open a window on; open Rolebook in a browser with: rolebook serve --open")
)

// window is the desktop's side of a session: events and dialogs. Its context is there once
// the window is.
type window struct{ ctx context.Context }

// Announce sends an event to the page.
func (w *window) Announce(event EventName, payload any) {
	if w.ctx != nil {
		runtime.EventsEmit(w.ctx, string(event), payload)
	}
}

// choose asks for a file to open.
func (w *window) choose(kind string) (string, error) {
	return runtime.OpenFileDialog(w.ctx, runtime.OpenDialogOptions{
		Title: spoken().dialogs["choose-"+kind], Filters: filtersOf(kind),
	})
}

// save asks for a place to save to.
func (w *window) save(name string) (string, error) {
	return runtime.SaveFileDialog(w.ctx, runtime.SaveDialogOptions{
		Title: spoken().dialogs["save"], DefaultFilename: name, CanCreateDirectories: true,
	})
}

// patterns are the kinds of file Files.Choose asks for.
var patterns = map[string]string{"setup": "*.json", "table": "*.csv;*.xlsx"}

func filtersOf(kind string) []runtime.FileFilter {
	return []runtime.FileFilter{{DisplayName: spoken().dialogs[kind], Pattern: patterns[kind]}}
}

// front brings the window to the front, when Rolebook is started once more.
func (w *window) front(options.SecondInstanceData) {
	if w.ctx != nil {
		runtime.WindowUnminimise(w.ctx)
		runtime.WindowShow(w.ctx)
	}
}

// instance names the one window a data folder has.
func instance(dir string) string {
	sum := sha256.Sum256([]byte(dir))
	return "rolebook-" + hex.EncodeToString(sum[:8])
}

// OpenWindow shows the window and returns when it is closed. Nothing of the data folder is
// touched before the window is there: the generator of frontend/wailsjs runs this too.
func OpenWindow(w *Workspace, files fs.FS) error {
	if !windowBuilt {
		return ErrNoWindow
	}
	if !displayThere() {
		return ErrNoDisplay
	}
	here := &window{}
	defer w.listen(here)()
	err := wails.Run(windowOptions(here, NewSession(w, DoorWindow, here), newPages(files, "trust.js")))
	return errors.Join(err, w.CloseAll())
}

func windowOptions(here *window, session *Session, pages http.Handler) *options.App {
	return &options.App{
		Title: "Rolebook", Width: 1280, Height: 800, MinWidth: 960, MinHeight: 600,
		BackgroundColour:         options.NewRGB(0xf8, 0xf9, 0xfa),
		AssetServer:              &assetserver.Options{Middleware: func(http.Handler) http.Handler { return pages }},
		Bind:                     Screens(session),
		EnumBind:                 Enums(),
		ErrorFormatter:           func(err error) any { return err.Error() },
		EnableDefaultContextMenu: false,
		LogLevelProduction:       logger.ERROR,
		DragAndDrop:              &options.DragAndDrop{DisableWebViewDrop: true},
		Linux:                    &linux.Options{ProgramName: "Rolebook", WebviewGpuPolicy: linux.WebviewGpuPolicyOnDemand},
		Windows:                  &windows.Options{WebviewUserDataPath: filepath.Join(session.workspace.Dir(), ".webview")},
		SingleInstanceLock:       &options.SingleInstanceLock{UniqueId: instance(session.workspace.Dir()), OnSecondInstanceLaunch: here.front},
		OnStartup:                func(ctx context.Context) { here.ctx = ctx },
	}
}

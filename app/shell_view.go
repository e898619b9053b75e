package app

// ShellFacts is what the frame of the program needs before anything is open.
type ShellFacts struct {
	Version string `json:"version"`
	Door    string `json:"door"` // window or server: files go through dialogs or through up- and download
	Folder  string `json:"folder"`
}

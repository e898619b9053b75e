package app

// FileCard is a file at hand: chosen or uploaded for Rolebook to read, or made by Rolebook and
// ready to be saved or downloaded.
type FileCard struct {
	ID   string `json:"id"` // empty when the person cancelled the dialog
	Name string `json:"name"`
	Size int    `json:"size"` // bytes
}

package app

// german is every text of the engine's side in German.
var german = inGerman(*english)

// inGerman puts German in the place of the texts of another language.
func inGerman(l language) *language {
	l.code, l.name = "de", "Deutsch"
	return &l
}

package app

// SettingsView is everything the screen of the settings shows.
type SettingsView struct {
	Key         string      `json:"key"` // of the set-up's folder
	Name        string      `json:"name"`
	Notes       string      `json:"notes"`
	Product     string      `json:"product"`
	Revision    int         `json:"revision"`
	Fingerprint string      `json:"fingerprint"`
	Spoken      string      `json:"spoken"` // the fingerprint for paper and telephone
	Holds       []Count     `json:"holds"`  // what is in it, section by section
	AddOns      []AddOnView `json:"addOns"`
	Mail        MailView    `json:"mail"`
}

// AddOnView is an add-on or plan of the product.
type AddOnView struct {
	Key         string `json:"key"`
	Name        string `json:"name"`
	On          bool   `json:"on"`          // the organisation has it
	Permissions string `json:"permissions"` // what needs it: `Screenshots, Screen Details and 3 more`
}

// MailView is how mail is sent. A password that is kept is never shown.
type MailView struct {
	On          bool   `json:"on"`
	Host        string `json:"host"`
	Port        int    `json:"port"`
	Security    string `json:"security"` // starttls, tls or open
	User        string `json:"user"`
	HasPassword bool   `json:"hasPassword"`
	From        string `json:"from"`
	Name        string `json:"name"`
	Address     string `json:"address"` // under which people reach Rolebook, for links; may be empty
	Here        string `json:"here"`    // where this Rolebook answers on this computer; empty in the window
}

// MailDraft is how mail is to be sent.
type MailDraft struct {
	Host     string `json:"host"`
	Port     int    `json:"port"`
	Security string `json:"security"`
	User     string `json:"user"`     // empty = the server asks for none
	Password string `json:"password"` // empty = the one that is kept
	From     string `json:"from"`
	Name     string `json:"name"`
}

package app

// InvitationView is an invitation that was just opened, or why it was not. Its code is shown
// this once.
type InvitationView struct {
	Email   string `json:"email"`
	Name    string `json:"name"`
	Reset   bool   `json:"reset"`   // of somebody who had a password
	SSO     bool   `json:"sso"`     // comes in through single sign-on: there is no code
	Code    string `json:"code"`    // with which they set a password
	Link    string `json:"link"`    // with the code in it; empty when Rolebook has no address
	Here    bool   `json:"here"`    // the link leads to this computer and works on no other
	Expires string `json:"expires"` // RFC 3339; empty when there is no code
	Subject string `json:"subject"`
	Text    string `json:"text"`    // the letter
	Mailto  string `json:"mailto"`  // the letter as a draft
	Mail    bool   `json:"mail"`    // it can be sent from here
	Nothing string `json:"nothing"` // that their roles open nothing in Rolebook; empty when they open something
	Trouble string `json:"trouble"`
	Advice  string `json:"advice"`
}

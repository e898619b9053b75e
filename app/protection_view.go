package app

// ProtectionView is whether a set-up has a passphrase.
type ProtectionView struct {
	Protected  bool `json:"protected"`
	Remembered bool `json:"remembered"` // this computer opens it by itself
	Keyring    bool `json:"keyring"`    // this computer can keep passphrases
}

// NewPassphrase is a passphrase to be set.
type NewPassphrase struct {
	Current    string `json:"current"` // the one there is; empty where there is none
	Passphrase string `json:"passphrase"`
	Remember   bool   `json:"remember"` // this computer keeps it
}

package app

var germanAway = awayWords{
	lose: plural{
		"{who} ist gesperrt und hat nach der Rückkehr weniger: {what}.",
		"{n} gesperrte Personen haben nach der Rückkehr weniger: {who}; {what}.",
	},
	gain: plural{
		"{who} ist gesperrt und hat nach der Rückkehr mehr: {what}.",
		"{n} gesperrte Personen haben nach der Rückkehr mehr: {who}; {what}.",
	},
}

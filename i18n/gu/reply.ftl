# Draft: not yet read by a second person.

reply-title = તમે કહ્યું, અમે કર્યું
reply-intro = લોકોએ અમને શું કહ્યું, તે વિશે શું કરવામાં આવે છે, કોણ જવાબદાર છે, અને શું નહીં કરાય અને શા માટે.
reply-kind-works = આ સારું ચાલે છે
reply-kind-change = આ બદલવું જોઈએ
reply-undecided = શું કરવું તે હજી કોઈએ નક્કી કર્યું નથી. આ તારીખથી ખુલ્લું છે: { $day }
reply-planned = આ કરવાની યોજના છે. છેલ્લી તારીખ: { $day }
reply-doing = આ શરૂ થયું છે. છેલ્લી તારીખ: { $day }
reply-done = આ થઈ ગયું છે. નોંધની તારીખ: { $day }
reply-why-money = આ નહીં કરાય, કારણ કે તેના માટે પૈસા નથી.
reply-why-law = આ નહીં કરાય, કારણ કે કાયદો મંજૂરી આપતો નથી.
reply-why-not-ours = આ અહીં નહીં કરાય, કારણ કે તેનો નિર્ણય બીજા લે છે.
reply-why-instead = આ નહીં કરાય. તેના બદલે બીજું કંઈક કરાય છે.
reply-why-risk = આ નહીં કરાય, કારણ કે તેનાથી લોકો જોખમમાં આવી શકે.
reply-late = આમાં મોડું થયું છે. છેલ્લી તારીખ હતી: { $day }
reply-owner = કોણ જવાબદાર છે: { $role }, { $organisation }
reply-role-lead = સંસ્થાના વડા
reply-role-manager = સેવાના સંચાલક
reply-role-commissioner = જે સેવાઓ માટે પૈસા આપે છે
reply-role-coordinator = ભાગીદારીના સંયોજક
reply-vetted-agrees = { $day }: જેમણે પોતે આ વેઠ્યું છે તે લોકો સંમત છે કે આ થઈ ગયું છે.
reply-vetted-not-yet = { $day }: જેમણે પોતે આ વેઠ્યું છે તે લોકો કહે છે કે આ હજી થયું નથી.
reply-vetted-unsure = { $day }: જેમણે પોતે આ વેઠ્યું છે તે લોકો કહી શકતા નથી કે આ થયું છે કે નહીં.
reply-foreign = આ શબ્દો બીજી ભાષા ({ $language })માં છે. તેનો હજી અનુવાદ થયો નથી.
reply-due = આનો હજી કોઈ જવાબ નથી. જવાબની છેલ્લી તારીખ: { $day }
reply-missing = આ પ્રકાશિત થયાને ({ $day }) 90 દિવસથી વધુ થયા છે, અને હજી કોઈ જવાબ નથી.
reply-changed = બદલ્યું: { $day }. પહેલાં આમ લખ્યું હતું:

noticed-question = છેલ્લી વખતે લોકોએ અમને કહ્યું: “{ $finding }” ત્યારની સરખામણીમાં આ હવે કેવું છે?
noticed-short = છેલ્લી વખત પછી ફેરફાર: { $title }
noticed-finding = જવાબ આપનારા { $share } કહે છે કે છેલ્લી વખત પછી આ વધુ સારું થયું છે.

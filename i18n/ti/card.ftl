# Draft: not yet read by a second person.

card-title = ብዛዕባ ናይ ከባቢ ኣገልግሎታት ንገሩና
card-first = ካብ ሓደ ካርድ እቲ ቀዳማይ መልሲ ጥራይ ይቑጸር።
card-until = ክሳብ { $day } የገልግል።

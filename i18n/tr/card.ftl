# Draft: not yet read by a second person.

card-title = Bize yerel hizmetleri anlatın
card-first = Bir karttan gelen yalnızca ilk yanıt sayılır.
card-until = { $day } tarihine kadar geçerli.

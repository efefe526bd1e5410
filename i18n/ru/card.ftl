# Draft: not yet read by a second person.

card-title = Расскажите нам о местных услугах
card-first = Учитывается только первый ответ с одной карточки.
card-until = Действует до { $day }.

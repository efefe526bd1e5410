# Draft: not yet read by a second person.

card-title = دەربارەی خزمەتگوزارییە ناوخۆییەکان پێمان بڵێ
card-first = لە هەر کارتێک تەنیا یەکەم وەڵام دەژمێردرێت.
card-until = تا { $day } کار دەکات.

# Draft: not yet read by a second person.

staff-title = Staff
staff-rooms = Ystafelloedd
staff-waves = Tonnau
staff-log = Beth wnaeth staff
staff-sign-in = Mewngofnodi
staff-sign-out = Allgofnodi
staff-signed-in = Wedi mewngofnodi fel { $name }
staff-name = Enw mewngofnodi
staff-password = Cyfrinair
staff-code = Cod o’ch ap dilysu, 6 digid
staff-wrong = Nid yw’r enw, y cyfrinair neu’r cod yn gywir. Mae cod yn gweithio unwaith, am hanner munud.
staff-too-often = Daeth deg cod anghywir gyda’ch cyfrinair heddiw. Efallai fod rhywun arall yn ei wybod. Dywedwch wrth y gweithredwr; gallwch fewngofnodi eto yfory.
staff-elsewhere = Daeth y ffurflen hon o wefan arall. Teipiwch hi yma.
staff-first = Mewngofnodwch yn gyntaf.
staff-you-are = Eich rôl: { $role }.
staff-terminal = Caiff tonnau, cardiau a rhyddhadau eu trin o derfynell y gweinydd nes bod eu hystafelloedd wedi eu hadeiladu.
staff-wave = Ton
staff-survey = Arolwg
staff-how-far = Pa mor bell y mae
staff-no-waves = Nid oes ton eto.
staff-log-what = Popeth a wnaeth staff, fesul diwrnod. Nid oes dim am bobl sy’n ateb wedi ei ysgrifennu yn unman.
staff-day = Diwrnod
staff-who = Pwy
staff-act = Gweithred

staff-role-coordinator = cydlynydd
staff-role-designer = dylunydd
staff-role-reviewer = adolygydd â phrofiad byw
staff-role-distributor = dosbarthwr cardiau
staff-role-moderator = safonwr geiriau
staff-role-releaser = rhyddhawr
staff-role-provider = darllenydd ar ran darparwr
staff-role-board = darllenydd ar ran bwrdd
staff-role-commissioner = comisiynydd
staff-role-steward = stiward data
staff-role-operator = gweithredwr

staff-state-open = ar agor tan { $closes }
staff-state-closing = yn cau: gellir anfon arolygon sydd wedi dechrau o hyd
staff-state-closed = wedi cau, heb ei gyfrif eto
staff-state-rolled = rhy ychydig o atebion: maent yn aros am y don nesaf
staff-state-counted = wedi ei gyfrif, a’i ryddhad heb ei gymeradwyo eto
staff-state-released = wedi ei ryddhau
staff-state-destroyed = wedi ei ddinistrio heb ei gyfrif: rhy ychydig o atebion bedair gwaith

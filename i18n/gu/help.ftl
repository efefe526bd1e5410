# Draft: not yet read by a second person.

help-line-national = ઇંગ્લૅન્ડની સ્ત્રીઓ માટે, જેમને કોઈ નજીકની વ્યક્તિ દુઃખ આપે છે અથવા પોતાના કાબૂમાં રાખે છે
help-line-national-name = National Domestic Abuse Helpline
help-line-wales = વેલ્સમાં દરેક માટે, જેમને કોઈ નજીકની વ્યક્તિ દુઃખ આપે છે અથવા પોતાના કાબૂમાં રાખે છે
help-line-wales-name = Live Fear Free
help-line-scotland = સ્કૉટલૅન્ડમાં દરેક માટે, જેમને કોઈ નજીકની વ્યક્તિ દુઃખ આપે છે અથવા પોતાના કાબૂમાં રાખે છે
help-line-scotland-name = Scotland’s Domestic Abuse and Forced Marriage Helpline
help-line-ni = ઉત્તરી આયર્લૅન્ડમાં દરેક માટે, જેમને કોઈ નજીકની વ્યક્તિ દુઃખ આપે છે અથવા પોતાના કાબૂમાં રાખે છે
help-line-ni-name = Domestic and Sexual Abuse Helpline
help-line-men = પુરુષો માટે, જેમને કોઈ નજીકની વ્યક્તિ દુઃખ આપે છે અથવા પોતાના કાબૂમાં રાખે છે
help-line-men-name = Men’s Advice Line
help-line-lgbt = લેસ્બિયન, ગે, બાયસેક્શ્યુઅલ અને ટ્રાન્સજેન્ડર લોકો માટે
help-line-lgbt-name = Galop
help-line-forced = એવા લોકો માટે, જેમને પરિવાર આબરૂના નામે દુઃખ કે ધમકી આપે છે, અથવા જેમને બળજબરીથી પરણાવવામાં આવે છે
help-line-forced-name = Karma Nirvana
help-line-children = બાળકો અને કિશોરો માટે, કોઈ પણ વાત વિશે
help-line-children-name = Childline
help-line-listening = કોઈની સાથે વાત કરવી હોય તે દરેક માટે
help-line-listening-name = Samaritans

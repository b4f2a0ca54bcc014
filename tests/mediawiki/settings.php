
# What the tests add to the settings that MediaWiki's installer wrote: where each running copy keeps its data, and under
# which address it answers. Both come from tests/mediawiki/wiki.py.
$wgSQLiteDataDir = getenv( 'FACTCHECK_WIKI_DATA' );
$wgCacheDirectory = $wgSQLiteDataDir; # Debian's own default lies below /var
$wgObjectCaches[CACHE_DB]['server']['dbDirectory'] = $wgSQLiteDataDir;
$wgLocalisationCacheConf['storeServer']['dbDirectory'] = $wgSQLiteDataDir;
$wgJobTypeConf['default']['server']['dbDirectory'] = $wgSQLiteDataDir;
$wgServer = getenv( 'FACTCHECK_WIKI_SERVER' );
$wgJobRunRate = 0;
$wgEnableEmail = false;

# Wikipedia marks its disambiguation pages with an extension that Debian does not ship; this sets the same page property.
$wgHooks['InternalParseBeforeLinks'][] = static function ( $parser, &$text ) {
	if ( str_contains( $text, '__DISAMBIG__' ) ) {
		$text = str_replace( '__DISAMBIG__', '', $text );
		$parser->getOutput()->setPageProperty( 'disambiguation', '' );
	}
};

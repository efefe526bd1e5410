//! The package of an Open Document file (Open Document 1.3, part 2): a zip whose first entry is its media type, not compressed.

use super::{
    ReportError,
    sheet::{Sheet, escape},
};
use std::io::{Cursor, Write};
use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

const NAMESPACES: &str = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
    xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" \
    xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
    xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" office:version=\"1.3\"";

const STYLES: &str = "<office:styles>\
    <style:default-style style:family=\"table-cell\"><style:text-properties style:font-name=\"Arial\" fo:font-family=\"Arial\" fo:font-size=\"12pt\" fo:language=\"en\" fo:country=\"GB\"/></style:default-style>\
    <style:style style:name=\"Default\" style:family=\"table-cell\"/>\
    <style:style style:name=\"Heading_20_1\" style:display-name=\"Heading 1\" style:family=\"table-cell\" style:parent-style-name=\"Default\"><style:text-properties fo:font-size=\"16pt\" fo:font-weight=\"bold\"/></style:style>\
    </office:styles>\
    <office:automatic-styles><style:page-layout style:name=\"landscape\"><style:page-layout-properties fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" \
    style:print-orientation=\"landscape\" fo:margin=\"1.5cm\" style:scale-to-X=\"1\" style:scale-to-Y=\"0\"/></style:page-layout></office:automatic-styles>\
    <office:master-styles><style:master-page style:name=\"Default\" style:page-layout-name=\"landscape\"/></office:master-styles>";

const AUTOMATIC: &str = "<office:automatic-styles>\
    <style:style style:name=\"sheet\" style:family=\"table\" style:master-page-name=\"Default\"><style:table-properties table:display=\"true\" style:writing-mode=\"lr-tb\"/></style:style>\
    <style:style style:name=\"page\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"20cm\"/></style:style>\
    <style:style style:name=\"wide\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"8cm\"/></style:style>\
    <style:style style:name=\"narrow\" style:family=\"table-column\"><style:table-column-properties style:column-width=\"4cm\"/></style:style>\
    <style:style style:name=\"line\" style:family=\"table-cell\" style:parent-style-name=\"Default\"/>\
    <style:style style:name=\"text\" style:family=\"table-cell\" style:parent-style-name=\"Default\"><style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/></style:style>\
    <style:style style:name=\"number\" style:family=\"table-cell\" style:parent-style-name=\"Default\"><style:table-cell-properties style:vertical-align=\"top\" fo:padding-right=\"0.3cm\"/><style:paragraph-properties fo:text-align=\"end\"/></style:style>\
    <style:style style:name=\"head\" style:family=\"table-cell\" style:parent-style-name=\"Default\"><style:table-cell-properties fo:wrap-option=\"wrap\" style:vertical-align=\"bottom\" fo:border-bottom=\"1pt solid #000000\"/><style:text-properties fo:font-weight=\"bold\"/></style:style>\
    </office:automatic-styles>";

/// The sheets as one file.
pub(crate) fn write(sheets: &[Sheet], title: &str, creator: &str) -> Result<Vec<u8>, ReportError> {
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    let mut body = String::new();
    for sheet in sheets {
        sheet.write(&mut body);
    }
    let marked: String = sheets.iter().filter_map(Sheet::marked).collect();
    let content = format!(
        "{head}<office:document-content {NAMESPACES}>{AUTOMATIC}<office:body><office:spreadsheet>{body}\
         <table:database-ranges>{marked}</table:database-ranges></office:spreadsheet></office:body></office:document-content>"
    );
    let meta = format!(
        "{head}<office:document-meta {NAMESPACES}><office:meta><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <meta:initial-creator>{}</meta:initial-creator><dc:language>en-GB</dc:language></office:meta></office:document-meta>",
        escape(title),
        escape(creator),
        escape(creator)
    );
    let styles = format!("{head}<office:document-styles {NAMESPACES}>{STYLES}</office:document-styles>");
    let entry = |path: &str, kind: &str| format!("<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{kind}\"/>");
    let entries = [("/", MEDIA_TYPE), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml")];
    let manifest = format!(
        "{head}<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">{}</manifest:manifest>",
        entries.map(|(path, kind)| entry(path, kind)).concat()
    );
    zipped(&[
        ("mimetype", MEDIA_TYPE),
        ("META-INF/manifest.xml", &manifest),
        ("meta.xml", &meta),
        ("styles.xml", &styles),
        ("content.xml", &content),
    ])
    .map_err(|e| ReportError::File(e.to_string()))
}

/// Files in a zip, all of the same day, so that the same figures always give the same bytes.
fn zipped(files: &[(&str, &str)]) -> Result<Vec<u8>, zip::result::ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        let method = if *name == "mimetype" { CompressionMethod::Stored } else { CompressionMethod::Deflated };
        zip.start_file(*name, SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default()))?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

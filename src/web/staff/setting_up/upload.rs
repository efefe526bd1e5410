//! A form with a file, as a browser sends it without a script (RFC 7578).

/// The parts of a form, by the names of its fields. `None` for anything that is not one.
pub(in crate::web::staff) fn parts(content_type: &str, body: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let boundary = content_type.strip_prefix("multipart/form-data")?.split_once("boundary=")?.1.split(';').next()?.trim().trim_matches('"');
    if boundary.is_empty() || boundary.len() > 70 {
        return None;
    }
    let (first, between) = (format!("--{boundary}"), format!("\r\n--{boundary}"));
    let mut rest = body.get(find(body, first.as_bytes())? + first.len()..)?;
    let mut parts = Vec::new();
    while !rest.starts_with(b"--") {
        rest = rest.strip_prefix(b"\r\n")?;
        let head = find(rest, b"\r\n\r\n")?;
        let content = &rest[head + 4..];
        let end = find(content, between.as_bytes())?;
        parts.push((name(&String::from_utf8_lossy(&rest[..head]))?, content[..end].to_vec()));
        rest = &content[end + between.len()..];
    }
    Some(parts)
}

/// The name of the field whose head this is.
fn name(head: &str) -> Option<String> {
    let line = head.lines().find(|line| line.to_ascii_lowercase().starts_with("content-disposition:"))?;
    let parameter = line.split(';').find_map(|part| part.trim().strip_prefix("name="))?;
    Some(parameter.trim_matches('"').to_owned())
}

fn find(text: &[u8], what: &[u8]) -> Option<usize> {
    text.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_with_a_file_is_read_and_anything_else_is_none() {
        let body = "--xy\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\nabc\r\n--xy\r\n\
                    Content-Disposition: form-data; name=\"file\"; filename=\"a; name=b.csv\"\r\nContent-Type: text/csv\r\n\r\nid\r\n--x\r\n--xy--\r\n";
        let read = parts("multipart/form-data; boundary=xy", body.as_bytes()).expect("a form");
        assert_eq!(read, [("token".to_owned(), b"abc".to_vec()), ("file".to_owned(), b"id\r\n--x".to_vec())]);
        for (kind, body) in [
            ("multipart/form-data", body),
            ("multipart/form-data; boundary=", body),
            ("multipart/form-data; boundary=zz", body),
            ("application/x-www-form-urlencoded", body),
            ("multipart/form-data; boundary=xy", &body[..body.len() - 8]),
            ("multipart/form-data; boundary=xy", "--xy"),
            ("multipart/form-data; boundary=xy", ""),
        ] {
            assert_eq!(parts(kind, body.as_bytes()), None, "{kind} {body}");
        }
    }
}

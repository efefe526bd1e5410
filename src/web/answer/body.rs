//! Reading what was posted, however slowly and however much of it comes.

use actix_web::{
    HttpRequest,
    http::header::CONTENT_LENGTH,
    web::{Bytes, BytesMut, Payload},
};
use futures_util::{Stream, StreamExt};
use std::time::Duration;
use tokio::{sync::Semaphore, time::timeout};

/// The largest body that is read: room for a megabyte of text in any script, percent-encoded.
const LARGEST: usize = 10 * 1_024 * 1_024;
/// A body beyond this waits for room: everything but a text far beyond its limit is smaller.
const SMALL: usize = 64 * 1_024;
/// How many bodies beyond [`SMALL`] are read at once.
pub const LARGE_AT_ONCE: usize = 8;
/// How long somebody may take: 64 KiB at 50 kbit/s come in eleven seconds.
const PATIENCE: Duration = Duration::from_secs(30);

/// Why a body was not read to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It is larger than [`LARGEST`].
    TooLarge,
    /// It did not come in time, or there was no room for it in time, or the connection broke.
    TooSlow,
}

/// The whole body of a request, unless its head says already that it is too large.
///
/// # Errors
/// [`Unread`].
pub async fn of(request: &HttpRequest, payload: Payload, room: &Semaphore) -> Result<Bytes, Unread> {
    let announced = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    if announced.is_some_and(|length: usize| length > LARGEST) {
        return Err(Unread::TooLarge);
    }
    read(payload, room, PATIENCE).await
}

/// The whole body. `room` is what bodies beyond [`SMALL`] share.
///
/// # Errors
/// [`Unread`].
async fn read<S, E>(mut stream: S, room: &Semaphore, patience: Duration) -> Result<Bytes, Unread>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin,
{
    let reading = async {
        let (mut body, mut turn) = (BytesMut::new(), None);
        while let Some(chunk) = stream.next().await {
            let chunk = chunk.map_err(|_| Unread::TooSlow)?;
            if body.len() + chunk.len() > LARGEST {
                return Err(Unread::TooLarge);
            }
            if turn.is_none() && body.len() + chunk.len() > SMALL {
                turn = Some(room.acquire().await.map_err(|_| Unread::TooSlow)?);
            }
            body.extend_from_slice(&chunk);
        }
        Ok(body.freeze())
    };
    timeout(patience, reading).await.unwrap_or(Err(Unread::TooSlow))
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;
    use std::convert::Infallible;

    const SHORT: Duration = Duration::from_millis(50);

    fn chunks(sizes: &[usize]) -> impl Stream<Item = Result<Bytes, Infallible>> + Unpin + use<> {
        stream::iter(sizes.iter().map(|size| Ok(Bytes::from(vec![b'a'; *size]))).collect::<Vec<_>>())
    }

    #[tokio::test]
    async fn a_body_is_read_whole_up_to_its_limit() {
        let room = Semaphore::new(1);
        assert_eq!(read(chunks(&[3, 4]), &room, SHORT).await.map(|b| b.len()), Ok(7));
        assert_eq!(read(chunks(&[LARGEST]), &room, PATIENCE).await.map(|b| b.len()), Ok(LARGEST));
        assert_eq!(read(chunks(&[LARGEST, 1]), &room, PATIENCE).await, Err(Unread::TooLarge));
        assert_eq!(room.available_permits(), 1, "the room is given back");
    }

    #[tokio::test]
    async fn a_body_that_trickles_is_given_up() {
        let trickle = chunks(&[1]).chain(stream::pending());
        assert_eq!(read(trickle, &Semaphore::new(1), SHORT).await, Err(Unread::TooSlow));
    }

    #[tokio::test]
    async fn large_bodies_wait_for_room_and_small_ones_never() {
        let room = Semaphore::new(1);
        let _taken = room.acquire().await.expect("room");
        assert_eq!(read(chunks(&[SMALL + 1]), &room, SHORT).await, Err(Unread::TooSlow));
        assert_eq!(read(chunks(&[SMALL]), &room, SHORT).await.map(|b| b.len()), Ok(SMALL));
    }
}

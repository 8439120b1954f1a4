//! A file as it arrives: a form with a file in it, taken in as it comes (I-7).

use axum::extract::{FromRequest as _, Multipart, Request, multipart::MultipartError};
use clavero_rules::{
    AreaId, ProductId,
    access::{Granted, may},
};

use super::Upload;
use crate::{App, Error, Occasion, Result, web::Form};

/// How long a field may be that is no file.
const LONGEST_FIELD: usize = 16 << 10;

/// What arrived.
pub(super) struct Arrived {
    pub upload: Option<Upload>,
    pub form: Form,
}

/// Takes in a form with a file.
pub(super) async fn receive(
    on: &Occasion,
    app: &App,
    granted: &Granted<may::ImportMembers>,
    area: AreaId,
    product: Option<ProductId>,
    request: Request,
) -> Result<Arrived> {
    let parts = Multipart::from_request(request, app).await;
    let mut parts = parts.map_err(|why| Error::Unreadable(why.body_text()))?;
    let (mut upload, mut fields, mut length) = (None, Vec::new(), 0);
    while let Some(mut part) = parts.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "file" && upload.is_none() {
            let file_name = part.file_name().unwrap_or_default().to_owned();
            let mut coming: Option<Upload> = None;
            while let Some(bytes) = part.chunk().await.map_err(broken)? {
                if bytes.is_empty() {
                    continue;
                }
                let upload = match &mut coming {
                    Some(upload) => upload,
                    None => {
                        coming.insert(Upload::begin(on, granted, area, product, &file_name).await?)
                    }
                };
                upload.take(&bytes).await?;
            }
            upload = coming;
            continue;
        }
        let mut value = Vec::new();
        while let Some(bytes) = part.chunk().await.map_err(broken)? {
            length += bytes.len();
            if length > LONGEST_FIELD {
                return Err(Error::TooLarge);
            }
            value.extend_from_slice(&bytes);
        }
        fields.push((name, String::from_utf8_lossy(&value).into_owned()));
    }
    Ok(Arrived {
        upload,
        form: Form::of(fields),
    })
}

fn broken(why: MultipartError) -> Error {
    if why.status() == 413 {
        Error::TooLarge
    } else {
        Error::Unreadable(why.body_text())
    }
}

//! Where below the base address a request goes.

use super::segment;

/// A path below the base address.
#[derive(Clone, Debug)]
pub(crate) struct Route {
    /// As it is sent, with every name encoded.
    pub(crate) path: String,
    /// As the vendor documents it, such as `/jobs/{job_id}`. The log shows this one: what a caller
    /// fills in may name a person.
    pub(crate) template: String,
}

impl Route {
    /// `template` with one of `names` in place of each pair of braces, encoded as one segment.
    pub(crate) fn filled<'n>(template: &str, names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut names = names.into_iter();
        let mut path = String::new();
        for piece in template.split_inclusive('}') {
            match piece.split_once('{') {
                Some((before, _)) => {
                    path.push_str(before);
                    path.push_str(&segment(names.next().unwrap_or_default()));
                }
                None => path.push_str(piece),
            }
        }
        Route { path, template: template.to_owned() }
    }

    /// Whether each of its names leads one level down. A slash at the end of the template is the
    /// vendor's own; one at the end of the path alone stands before an empty name.
    pub(crate) fn leads_down(&self) -> bool {
        let path = match self.template.ends_with('/') {
            true => self.path.strip_suffix('/').unwrap_or(&self.path),
            false => &self.path,
        };
        !path.split(['/', '\\']).skip(1).any(is_directory)
    }
}

impl From<&str> for Route {
    /// A path with nothing to fill in.
    fn from(path: &str) -> Self {
        Route { path: path.to_owned(), template: path.to_owned() }
    }
}

/// Whether a name in an address stands for another place than one below the name before it. Readers
/// of addresses take encoded dots for dots; they may stand beside plain ones where a description's
/// path has a dot of its own.
fn is_directory(name: &str) -> bool {
    matches!(name.to_ascii_lowercase().replace("%2e", ".").as_str(), "" | "." | "..")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_template_may_end_in_a_slash() {
        for (template, name, leads_down) in [
            ("/jobs/{id}", "7", true),
            ("/jobs/{id}/", "7", true),
            ("/jobs/", "", true),
            ("/", "", true),
            ("/jobs/{id}", "", false),
            ("/jobs/{id}/", "", false),
            ("/jobs//", "", false),
            ("/jobs/{id}/run/", "..", false),
            ("/files/.{id}/", ".", false),
        ] {
            let route = Route::filled(template, [name]);
            assert_eq!(route.leads_down(), leads_down, "{route:?}");
        }
    }
}

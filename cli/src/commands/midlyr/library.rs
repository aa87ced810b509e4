//! `midlyr regulations`, `regulation` and `query`: the library that findings cite.

use clap::Args;
use futures_util::StreamExt;
use jobferry::models::RegulationListOptions;
use jobferry::models::regulations::{
    RegulationCategory, RegulationFilters, RegulationQueryRequest,
};
use jobferry::vendors::Midlyr;
use jobferry::{Error, ErrorKind};

use crate::account::MidlyrAccount;
use crate::commands::lists;
use crate::connection::ConnectionArgs;
use crate::exit::Failure;
use crate::output::Output;
use crate::report::midlyr::{matches, regulation as details, regulations as listed};
use crate::targets::Names;

/// List the regulations of the library
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry midlyr regulations 'electronic fund transfers' --authority cfpb
  jobferry midlyr regulations --all -o ndjson > library.ndjson")]
pub(super) struct RegulationsArgs {
    /// Words to look for
    #[arg(value_name = "QUERY")]
    query: Option<String>,

    /// Sources of this kind only; several times for several
    #[arg(long, value_name = "KIND", value_parser = Names(categories))]
    category: Vec<String>,

    /// Issued by this authority only, such as cfpb; several times for several
    #[arg(long, value_name = "NAME")]
    authority: Vec<String>,

    /// In force here only, such as us-federal; several times for several
    #[arg(long, value_name = "NAME")]
    jurisdiction: Vec<String>,

    /// All regulations, page by page
    #[arg(long)]
    all: bool,

    /// The first N regulations
    #[arg(long, value_name = "N")]
    limit: Option<usize>,

    /// How many regulations a page has [default: the vendor's]
    #[arg(long, value_name = "N")]
    page_size: Option<u32>,

    /// Go on where a page ended, with the same filters
    #[arg(long, value_name = "CURSOR")]
    cursor: Option<String>,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

fn categories() -> Vec<&'static str> {
    RegulationCategory::KNOWN.iter().map(RegulationCategory::as_str).collect()
}

pub(super) async fn regulations(args: RegulationsArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let options = RegulationListOptions {
        query: args.query,
        categories: args.category.into_iter().map(RegulationCategory::from).collect(),
        authorities: args.authority,
        jurisdictions: args.jurisdiction,
        cursor: args.cursor,
        limit: args.page_size,
    };
    if args.all || args.limit.is_some() {
        let found =
            connection.client.all_regulations(&options).take(args.limit.unwrap_or(usize::MAX));
        return lists::show_all(found, listed, output).await;
    }
    let page = connection.client.regulations(&options).await?;
    lists::show_page(page.raw.as_str(), &page.regulations, listed, output)?;
    lists::note_next(page.next_cursor.as_deref(), output);
    Ok(())
}

/// Print a regulation's particulars and contents, or its text
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry midlyr regulation 31-cfr-1020-320
  jobferry midlyr regulation 31-cfr-1020-320 --text | less")]
pub(super) struct RegulationArgs {
    /// The regulation: its identifier, or its short name
    #[arg(value_name = "ID")]
    id: String,

    /// Print the text; as JSON the slices it comes in
    #[arg(long)]
    text: bool,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

pub(super) async fn regulation(args: RegulationArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    if args.text {
        return text(&connection.client, &args.id, output).await;
    }
    let regulation = connection.client.regulation(&args.id).await?;
    output.document(regulation.raw.as_str(), || details(&regulation))
}

/// Prints the text of a regulation, slice by slice as JSON.
async fn text(client: &Midlyr, id: &str, output: &Output) -> Result<(), Failure> {
    let mut documents = (!output.is_text()).then(|| output.documents());
    let mut text = String::new();
    let mut offset = 0;
    loop {
        let slice = client.regulation_content(id, offset, None).await?;
        match &mut documents {
            Some(documents) => documents.show(slice.raw.as_str(), String::new)?,
            None => text += &slice.text,
        }
        match slice.next_offset {
            Some(next) if next > offset => offset = next,
            Some(_) => {
                let message = format!("the text of {id} does not go on after offset {offset}");
                return Err(Error::new(ErrorKind::Protocol, message).into());
            }
            None if output.is_text() => return output.text(text.trim_end()),
            None => return Ok(()),
        }
    }
}

/// Find the passages of all regulations that are closest to a question
#[derive(Debug, Args)]
#[command(after_help = "\
Examples:
  jobferry midlyr query 'When must a dispute be settled?' --authority cfpb --limit 3")]
pub(super) struct QueryArgs {
    /// The question
    #[arg(value_name = "TEXT")]
    text: String,

    /// How many regulations to answer with [default: the vendor's]
    #[arg(long, value_name = "N")]
    limit: Option<u32>,

    /// In this regulation only; several times for several
    #[arg(long, value_name = "ID")]
    id: Vec<String>,

    /// Issued by this authority only, such as cfpb; several times for several
    #[arg(long, value_name = "NAME")]
    authority: Vec<String>,

    /// In force here only, such as us-federal; several times for several
    #[arg(long, value_name = "NAME")]
    jurisdiction: Vec<String>,

    #[command(flatten)]
    connection: ConnectionArgs<MidlyrAccount>,
}

pub(super) async fn query(args: QueryArgs, output: &Output) -> Result<(), Failure> {
    let connection = args.connection.open(output).await?;
    let filters = RegulationFilters {
        ids: args.id,
        authorities: args.authority,
        jurisdictions: args.jurisdiction,
    };
    let is_filtered = ![&filters.ids, &filters.authorities, &filters.jurisdictions]
        .into_iter()
        .all(Vec::is_empty);
    let request = RegulationQueryRequest {
        query: args.text,
        limit: args.limit,
        filters: is_filtered.then_some(filters),
    };
    let found = connection.client.query_regulations(&request).await?;
    output.document(found.raw.as_str(), || matches(&found.citations))
}

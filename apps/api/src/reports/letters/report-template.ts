/**
 * The layout of the PDF, in the language of its typesetter. What the report says comes in as data and is
 * never read as markup.
 */
export const REPORT_TEMPLATE = `
#let report = json(bytes(sys.inputs.report))
#set document(title: report.title, author: report.issuer, date: none)
#set text(lang: "vi", font: ("Tinos",), size: 14pt)
#set page(
  paper: "a4",
  margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm),
  header: context if counter(page).get().first() > 1 {
    align(center, text(size: 13pt, counter(page).display()))
  },
)
#set par(justify: true, leading: 0.7em, spacing: 6pt + 0.7em, first-line-indent: (amount: 12.7mm, all: true))
#show heading: it => block(above: 14pt, below: 10pt, pad(left: 12.7mm, text(size: 14pt, weight: "bold", it.body)))
#show figure: set block(breakable: true)
#show figure.caption: it => block(width: 100%, align(left, text(size: 13pt, weight: "bold", it.body)))
#set figure.caption(position: top)

#let plain(body) = { set par(first-line-indent: 0pt, justify: false, spacing: 5pt); body }
#let rule(width) = pdf.artifact(align(center, line(length: width, stroke: 0.5pt)))

#plain(grid(
  columns: (42%, 58%),
  align(center)[
    #if report.superior != none [#text(size: 13pt, upper(report.superior)) #parbreak()]
    #text(size: 13pt, weight: "bold", upper(report.issuer))
    #rule(35%)
    #text(size: 13pt)[Số: #report.number]
  ],
  align(center)[
    #text(size: 13pt, weight: "bold", report.nation)
    #parbreak()
    #text(size: 14pt, weight: "bold", report.motto)
    #rule(62%)
    #text(size: 14pt, style: "italic", report.placeAndDate)
  ],
))
#v(14pt)
#plain(align(center)[
  #text(weight: "bold")[BÁO CÁO]
  #parbreak()
  #text(weight: "bold", report.about)
  #rule(30%)
])
#v(8pt)
#for basis in report.bases [#text(style: "italic", basis) #parbreak()]
#plain(align(center, if report.addressees.len() == 1 [Kính gửi: #report.addressees.first().] else [
  Kính gửi: #parbreak()
  #for line in report.addressees [– #line; #parbreak()]
]))
#v(6pt)
#for part in report.parts {
  if part.kind == "heading" { heading(level: 1, part.text) }
  if part.kind == "paragraph" { for line in part.text.split("\\n") { par(line) } }
  if part.kind == "table" {
    // Many numbers share the page; few take what they need.
    let many = part.columns.filter(column => column.numeric).len() > 2
    let number = if many { 1fr } else { auto }
    let words = if many { 3fr } else { 1fr }
    let alignments = part.columns.map(column => if column.numeric { right } else { left })
    figure(
      caption: part.caption,
      kind: table,
      supplement: none,
      numbering: none,
      plain(text(size: 12pt, table(
        columns: part.columns.map(column => if column.numeric { number } else { words }),
        align: (x, y) => if y == 0 { center } else { alignments.at(x) },
        stroke: 0.5pt,
        inset: 4pt,
        table.header(..part.columns.map(column => strong(column.title))),
        ..part.rows.flatten(),
      ))),
    )
    for note in part.notes { plain(text(size: 12pt, style: "italic", note)) }
  }
}
#v(14pt)
#block(breakable: false, plain(grid(
  columns: (42%, 58%),
  align(left)[
    #text(size: 12pt, weight: "bold", style: "italic")[Nơi nhận:]
    #for line in report.recipients [#parbreak() #text(size: 11pt, line)]
  ],
  align(center)[
    #for line in report.signatureLines [#text(weight: "bold", line) #parbreak()]
    #v(56pt)
    #text(weight: "bold", report.signer)
  ],
)))
#v(10pt)
#plain(align(center, text(size: 9pt, style: "italic", report.provenance)))
`;

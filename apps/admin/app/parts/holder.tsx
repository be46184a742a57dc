type Body = { name: string; isGone: boolean; successors: readonly { name: string }[] };

/** Whose a matter is and, when that body is gone, everybody who took over. */
export function Holder({ agency: { name, isGone, successors } }: { agency: Body }) {
  if (!isGone) return name;
  const heirs = successors.map((heir) => heir.name).join('; ');
  return (
    <>
      {name} (đã kết thúc hoạt động), kế tục: {heirs || 'đầu mối của Thành phố'}
    </>
  );
}

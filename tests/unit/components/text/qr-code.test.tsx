import { renderToStaticMarkup } from "react-dom/server";
import { encode } from "uqr";
import { expect, it } from "vitest";
import { QrCode } from "~/components/text/qr-code";

it("draws every dark module of the code of the address, within its quiet zone", () => {
  const address = "https://review.example.org/en/receipts/REVIEW-2024-7K3M-Q9XF-2B";
  const markup = renderToStaticMarkup(<QrCode address={address} label="QR code" />);
  const { data, size } = encode(address, { ecc: "Q", border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((one, x) => (one ? [`${x} ${y}`] : [])));
  const drawn = [...markup.matchAll(/M(\d+ \d+)h1v1h-1z/g)].map(([, place]) => place);
  expect(drawn).toEqual(dark);
  expect(markup).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect(dark.every((place) => place.split(" ").every((unit) => Number(unit) >= 4 && Number(unit) < size - 4))).toBe(
    true,
  );
});

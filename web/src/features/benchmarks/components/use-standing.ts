import { useFormats } from '../../../lib/locale/locale';
import { useMessages } from '../../../lib/locale/messages';
import { unitOf } from '../../../lib/vocabulary/units';
import type { Compared, ReadGroup } from '../api/benchmark-query';
import { benchmarkMessages } from '../messages';
import { shownValue } from '../model/figures';

/** What a group says, and where the reader's council stands in it: a sentence each. */
export function useStanding(compared: Compared, group: ReadGroup, ownValue: number | null, isCouncil: boolean): string[] {
  const t = useMessages(benchmarkMessages);
  const formats = useFormats();
  const unit = unitOf(compared.unit);
  const value = (figure: number | null) => formats.value(figure, unit);
  const [median, first, third] = [shownValue(group.median), shownValue(group.firstQuartile), shownValue(group.thirdQuartile)];
  const sentences: string[] = [];
  if (group.median.__typename === 'HiddenFigure') sentences.push(t.hiddenAll(group.median.reason));
  if (median !== null) sentences.push(t.medianIs(value(median)));
  if (first !== null && third !== null) sentences.push(t.middleIs(value(first), value(third)));
  if (isCouncil) {
    const [percentile, band] = [shownValue(group.ownPercentile), shownValue(group.ownBand)];
    if (ownValue === null) sentences.push(t.ownNone);
    else {
      sentences.push(t.ownIs(value(ownValue)));
      if (percentile !== null && band !== null) sentences.push(t.ownPlace(formats.number(percentile), t[bandName(band)]));
      else if (median !== null && group.ownPercentile === null) sentences.push(t.ownNotCounted);
    }
  }
  if (median !== null) {
    if (compared.direction === 'PARITY') sentences.push(unit === 'ratio' ? t.parityRatio : t.parityGap);
    else if (compared.direction !== 'NONE') sentences.push(t[compared.direction]);
  }
  return sentences;
}

const BANDS = ['band1', 'band2', 'band3', 'band4'] as const;

const bandName = (band: number) => BANDS[Math.min(Math.max(Math.round(band), 1), BANDS.length) - 1] ?? 'band1';

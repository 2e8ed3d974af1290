// The fields of the kit, filled and empty, found fault with and switched off.
// Part of KitScreen; sample words only.
// Must not know a workbook.
import { useState } from 'react';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { ComboBox } from '#ui/ComboBox.tsx';
import { DataTable, type DataColumn } from '#ui/DataTable.tsx';
import { DateInput } from '#ui/DateInput.tsx';
import { FindingChip } from '#ui/FindingChip.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { MultiSelect } from '#ui/MultiSelect.tsx';
import { NumberInput } from '#ui/NumberInput.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Scale } from '#ui/Scale.tsx';
import { Select } from '#ui/Select.tsx';
import { Switch } from '#ui/Switch.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { toasts } from '#ui/toasts.ts';
import styles from './KitScreen.module.css';
import { Section } from './KitWords.tsx';

const sectors = [
  { id: 'government', label: 'Government', description: 'Offices that decide or pay' },
  { id: 'business', label: 'Business' },
  { id: 'research', label: 'Research and education' },
  { id: 'people', label: 'Civil society', description: 'Associations, churches, neighbours' },
];

const columns: readonly DataColumn[] = [
  {
    id: 'name',
    header: 'Organisation',
    isRowHeader: true,
    minRem: 8,
    cell: (id) => `Organisation ${id}`,
  },
  {
    id: 'role',
    header: 'Role in the mission',
    minRem: 9,
    cell: (id) => <TextInput label={`Role of ${id}`} isLabelHidden defaultValue="Carries it" />,
  },
  { id: 'power', header: 'Power', cell: () => '3' },
];

const rowActions = (id: string) => (
  <IconButton
    icon="trash"
    label={`Delete ${id}`}
    onClick={() =>
      toasts.add({
        text: `Organisation ${id} deleted`,
        actionLabel: 'Undo',
        onAction: () => toasts.clear(),
      })
    }
  />
);

/** Everything that is filled in. */
export function KitFields() {
  const [number, setNumber] = useState('11.0');
  const [date, setDate] = useState<string | null>('2032-12-31');
  const [one, setOne] = useState<string | null>('research');
  const [many, setMany] = useState<string[]>(['government', 'people']);
  const [owner, setOwner] = useState<string | null>(null);
  const [added, setAdded] = useState(sectors);
  const [score, setScore] = useState<number | null>(3);
  const [isOn, setOn] = useState(true);
  const toggle = (id: string, isSelected: boolean) =>
    setMany((before) => (isSelected ? [...before, id] : before.filter((other) => other !== id)));
  const wrong = (
    <FindingChip severity="error" severityLabel="Error" href="#/kit">
      Add a source
    </FindingChip>
  );
  return (
    <>
      <Section title="Typing">
        <div className={styles.grid}>
          <TextInput
            label="Source"
            description="Who measures it"
            placeholder="Register, statistics office…"
          />
          <TextInput
            label="Source"
            labelExtra="optional"
            isInvalid
            defaultValue="a friend"
            footer={wrong}
          />
          <TextInput label="Switched off" disabled defaultValue="Nordvik" />
          <NumberInput
            label="Today"
            description="Baseline and its year"
            value={number}
            onCommit={setNumber}
            suffix="% · 2025"
          />
          <DateInput label="By when" value={date} onChange={setDate} clearLabel="Clear the date" />
          <DateInput
            label="Next review"
            description="A day in the coming year"
            value={null}
            onChange={setDate}
            clearLabel="Clear the date"
            isInvalid
            footer={wrong}
          />
          <TextArea
            label="What is the challenge?"
            defaultValue={
              '11 % of 15–29-year-olds are outside work, study and training.\nThree in four left school early.\nSupport ends where the offices’ borders run.\nIt has been so for ten years.'
            }
          />
          <TextArea
            label="Kwestia, którą trzeba rozwiązać, zanim rozpoczną się konsultacje społeczne"
            placeholder="…"
            isInvalid
            footer={wrong}
          />
        </div>
      </Section>
      <Section title="Choosing">
        <div className={styles.grid}>
          <Select
            label="Sector"
            items={sectors}
            selectedId={one}
            onSelect={setOne}
            placeholder="Choose a sector"
            clearLabel="Clear the sector"
          />
          <Select
            label="Sector"
            isInvalid
            footer={wrong}
            items={sectors}
            selectedId={null}
            onSelect={setOne}
            placeholder="Choose a sector"
          />
          <Select
            label="Sector"
            isDisabled
            items={sectors}
            selectedId="business"
            onSelect={setOne}
            placeholder="Choose a sector"
          />
          <ComboBox
            label="Owner"
            items={added}
            selectedId={owner}
            onSelect={setOwner}
            placeholder="Type a name"
            emptyText="No one of that name"
            onCreate={(text) => {
              setAdded([...added, { id: text, label: text }]);
              setOwner(text);
            }}
            createLabel={(text) => `Add “${text}”`}
          />
          <MultiSelect
            label="Sectors"
            items={sectors}
            selectedIds={many}
            onToggle={toggle}
            placeholder="Choose sectors"
            summary={`${many.length} chosen`}
            removeLabel={(item) => `Remove ${item.label}`}
          />
          <div>
            <Switch
              label="Large text on the beamer"
              description="Everything else leaves the screen"
              isOn={isOn}
              onToggle={setOn}
            />
            <Switch label="Off for now" isOn={!isOn} onToggle={(on) => setOn(!on)} />
            <Switch label="Not here" isOn isDisabled onToggle={setOn} />
          </div>
          <CheckboxGroup label="Sectors" items={sectors} selectedIds={many} onToggle={toggle} />
          <RadioGroup
            label="Sector"
            description="The one that leads"
            items={sectors}
            selectedId={one}
            onSelect={setOne}
            clearLabel="Clear"
          />
          <div data-chapter="3">
            <Scale
              label="Ambitious, realistic"
              min={0}
              max={4}
              value={score}
              onSelect={setScore}
              minLabel="not at all"
              maxLabel="fully"
              clearLabel="Clear"
              footer={wrong}
            />
          </div>
          <Scale
            label="Power"
            min={1}
            max={5}
            value={2}
            isDisabled
            onSelect={setScore}
            minLabel="low"
            maxLabel="high"
          />
        </div>
      </Section>
      <Section title="Records">
        <DataTable
          caption="Organisations"
          columns={columns}
          rowIds={['A', 'B', 'C']}
          actions={rowActions}
          actionsHeader="Actions"
          empty={null}
        />
      </Section>
    </>
  );
}

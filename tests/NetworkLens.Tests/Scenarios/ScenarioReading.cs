using System.Collections.Immutable;
using NetworkLens.Data;
using NetworkLens.Model;

namespace NetworkLens.Tests;

public sealed class ScenarioReading
{
    [Fact]
    public void A_scenario_is_read_field_by_field()
    {
        using var data = new TinyChain();
        DataSet read = DataSetFolder.Read(data.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
        Scenario scenario = Assert.Single(read.Scenarios);
        Assert.Equal(("china-stops", "China [stops]", 2026), (scenario.Id, scenario.Name, scenario.AsOf));
        Assert.Equal(["news"], scenario.Sources.Select(source => read.Sources[source.Value].Id));
        Assert.Equal([ShockKind.ExportBan, ShockKind.Outage, ShockKind.Demand], scenario.Shocks.Select(shock => shock.Kind));
        Shock ban = scenario.Shocks[0];
        Assert.Equal(("country:CN", null, 1.0, "2026-07-01", string.Empty), (ban.From, ban.To, ban.Severity ?? 1, ban.Start.ToString(), ban.End.ToString()));
        Assert.Equal(["nd-oxide", "dy-oxide"], ban.Materials.Select(material => read.Materials[material.Value].Id));
        Assert.Equal(("refiner-my", 0.25), (scenario.Shocks[1].Sites, scenario.Shocks[1].Severity));
        ExpectedOutcome outcome = scenario.Expected[0];
        Assert.Equal(("Cars not built", 10.0, 20.0, "%", "report"), (outcome.What, outcome.Low, outcome.High, outcome.Unit, read.Sources[outcome.Source!.Value.Value].Id));
    }

    [Fact]
    public void Every_kind_of_shock_and_every_field_comes_back_from_a_snapshot()
    {
        using var data = new TinyChain();
        data.Write("policies.csv", "id,kind\np,tariff\nq,export-ban\n");
        data.Write("stockpiles.csv", "id,material\ns,magnet\n");
        data.Write(
            "scenarios/all.json",
            """
            {"id": "all", "shocks": [
              {"kind": "outage", "sites": "stage:refiner", "severity": 0.5, "start": "2026-01-01", "end": "2026"},
              {"kind": "export-ban", "from": "country:CN", "to": "*"}, {"kind": "quota", "from": "country:CN", "to": "country:JP", "materials": ["nd-oxide"], "severity": 0.1},
              {"kind": "tariff", "from": "country:CN", "ratePercent": 25}, {"kind": "demand", "factor": 1.5, "materials": ["magnet"]},
              {"kind": "restart", "sites": "refiner-my"}, {"kind": "build", "sites": "status:planned"}, {"kind": "delay", "sites": "status:planned", "years": 2},
              {"kind": "release", "stockpiles": ["s"]}, {"kind": "open", "from": "dy-mine", "to": "refiner-my", "materials": ["dy-ore"], "tonnesPerYear": 5},
              {"kind": "origin-ban", "sites": "car", "origin": "country:CN", "materials": ["magnet"]}, {"kind": "policy", "policies": ["q", "p"], "severity": 0},
              {"kind": "substitution", "materials": ["magnet"], "input": "dy-oxide", "factor": 0.5}],
             "expected": [{"what": "nothing"}]}
            """);
        DataSet read = DataSetFolder.Read(data.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
        Assert.Equal(Enum.GetValues<ShockKind>(), read.Scenarios[0].Shocks.Select(shock => shock.Kind));
        byte[] bytes = SnapshotFile.BytesOf(read);
        using var file = new SnapshotFile(bytes);
        SameData.Check(read, file.Read(isMapped: true));
        Assert.Equal(bytes, SnapshotFile.BytesOf(file.Read(isMapped: false)));
    }

    [Fact]
    public void A_file_of_ones_own_is_read_as_one_of_the_folder()
    {
        using var data = new TinyChain();
        DataSet read = DataSetFolder.Read(data.Folder, cancellation: TestContext.Current.CancellationToken).Data!;
        (Scenario? scenario, ImmutableArray<DataFinding> errors) = ScenarioFiles.Read(Path.Combine(data.Folder, "scenarios", "china-stops.json"), read);
        Assert.Empty(errors);
        SameData.Check(read, read with { Scenarios = [scenario!] });
    }

    [Fact]
    public void Scenarios_stand_in_the_order_of_their_ids_whatever_their_files_are_called()
    {
        using var data = new DataFolder(
            """
            === scenarios/1.json
            {"id": "z", "shocks": []}
            === scenarios/2.json
            {"id": "a", "shocks": []}
            === scenarios/notes.txt
            no scenario
            """);
        Assert.Equal(["a", "z"], data.Read().Scenarios.Select(scenario => scenario.Id));
    }

    [Fact]
    public void Where_a_table_is_at_fault_its_names_are_not_missed_in_a_scenario()
    {
        using var data = new DataFolder(
            """
            === materials.csv
            id,wombat
            goods,
            === scenarios/x.json
            {"id": "x", "shocks": [{"kind": "export-ban", "from": "nobody", "materials": ["tin"]}]}
            """);
        Assert.Equal(["materials.csv:1:4"], data.Errors().Select(error => error.ToString()[..17]));
    }
}

using System.Text.Json;

namespace NetworkLens.Tests;

public sealed class JsonContract
{
    [Theory]
    [InlineData("stage,sites,activities,operating,topCountry,topShare,hhi,hhiWgi", "summary")]
    [InlineData("site,name,stage,country,operator,status,startYear", "sites")]
    [InlineData("site,name,stage,country,operator,status,startYear,inputs.material,inputs.from,inputs.tonnes,inputs.basis,inputs.sources,outputs.material,outputs.capacity,outputs.to,sources", "show", "refiner-cn")]
    [InlineData("bloc,name,members.country,members.status,members.since,members.sources", "blocs")]
    [InlineData("chokepoint,kind,targets,targetCount,demandTonnesPerYear,demandShare,materials,missedByPaths,certainty,unlessInferred,inferred,rows.site,rows.material,score,scoreError", "chokepoints")]
    [InlineData("target,material,tier,activity,requirement,reason,suppliers.activity,suppliers.lost,suppliers.because,sources", "explain", "CN", "--to", "car")]
    [InlineData("target,material,producible,chance,chanceLow,chanceHigh,exact,labels,unknown,resilience,resilienceLow,resilienceHigh", "risk")]
    [InlineData("target,material,label,kind,failurePerYear,failurePerYearLow,failurePerYearHigh,birnbaum,birnbaumLow,birnbaumHigh,fussellVesely,fussellVeselyLow,fussellVeselyHigh,riskAchievementWorth,riskAchievementWorthLow,riskAchievementWorthHigh,riskReductionWorth,riskReductionWorthLow,riskReductionWorthHigh,chance,chanceLow,chanceHigh", "risk", "--by", "site")]
    [InlineData("site,material,by,topSupplier,topShare,topShareLow,topShareHigh,certainty,suppliers,shares.label,shares.share,shares.low,shares.high,hhi,hhiLow,hhiHigh,tier,stage,originMaterial,untraced,variants,basis", "single-source")]
    [InlineData("tier,site,name,stage,country,material,exposure,certainty,originStage,originMaterial,share,shareLow,shareHigh,tonnesPerYear,tonnesPerYearLow,tonnesPerYearHigh,lost,shares.stage,shares.material,shares.share,shares.low,shares.high,shares.untraced,shares.basis,variants,path,links,basis", "dependents", "country:CN")]
    [InlineData("site,name,stage,country,operator,status,startYear,producible,demand.material,inputs.from,chokepoints.chokepoint,chokepoints.kind,chokepoints.materials,pairs.chokepoint,pairs.kind,pairs.materials,singleSources.tier,singleSources.material,singleSources.originMaterial,singleSources.kind,singleSources.topSupplier,singleSources.topShare,singleSources.topShareLow,singleSources.topShareHigh,singleSources.certainty,singleSources.basis,survival.label,survival.kind,survival.ttsDays,survival.unlimited,survival.ttrDays,survival.exposed,blocs.bloc,blocs.answer,blocs.fromYear,relief.label,relief.kind,relief.year,relief.startedBy,sources,references.source", "profile", "car")]
    [InlineData("material,site,name,country,startYear,stands,capacityTonnesPerYear,capacityBasis,spareTonnesPerYear,spareTonnesPerYearLow,spareTonnesPerYearHigh,distanceKm,customersSupplied,evidence,dependsOnCountries,dependsOnSites", "substitutes", "refiner-cn")]
    [InlineData("label,kind,siteCount,ttsDays,ttsDaysLow,unlimited,ttrDays,exposed,lostTonnesPerYear,lostTonnes,exposureIndex", "survive", "--by", "site", "--days", "100")]
    [InlineData("change,chokepoint,kind,targetCount,targetCountCompared,demandShare,demandShareCompared,targets,targetsCompared", "chokepoints", "--by", "site", "--compare-year", "2005")]
    [InlineData("file,scenario,name,asOf,shockCount", "scenario new", "new.json", "--outage", "country:CN")]
    [InlineData("stage,material,by,hhi,hhiLow,hhiHigh,hhiWgi,hhiWgiLow,hhiWgiHigh,basis,years,topLabel,topShare,shares.label,shares.share,shares.tonnesPerYear,shares.years,leftOut.site,leftOut.reason,leftOut.year", "concentration")]
    [InlineData("of,stage,country,material,count,documented,sourced,withoutTonnes,tonnesPerYear,reportedShare,contractShare,inferredShare,sourcedShare", "evidence")]
    [InlineData("link,from,to,material,basis,tonnesPerYear,settles,restOnItCount,restOnIt,unlockedCount,unlocked,demandThroughTonnesPerYear,demandShare", "evidence", "--to", "car")]
    [InlineData("stage,material,by,hhi,hhiLow,hhiHigh,hhiWgi,hhiWgiLow,hhiWgiHigh,basis,years,topLabel,topShare,shares.label,shares.share,shares.tonnesPerYear,shares.years", "concentration", "--by", "bloc", "--bloc", "JP,MY")]
    [InlineData("target,material,rank,weight,complete,sites,links.from,links.to,links.material,links.weight", "routes", "--to", "car")]
    [InlineData("target,material,rank,weight,complete,sites,links.from,links.to,links.material,links.weight", "routes", "--to", "car", "--tree")]
    [InlineData("scenario,name,asOf,kinds,shockCount,expectedCount,sources", "scenario list")]
    [InlineData("scenario,name,description,asOf,shocks.kind,shocks.sites,shocks.from,shocks.to,shocks.origin,shocks.materials,shocks.input,shocks.policies,shocks.stockpiles,shocks.severity,shocks.ratePercent,shocks.factor,shocks.years,shocks.tonnesPerYear,shocks.start,shocks.end,shocks.siteCount,shocks.linkCount,expected.what,expected.low,expected.high,expected.unit,expected.source,sources,references.source", "scenario show", "china-stops")]
    [InlineData("target,material,answer,producible,qualifiedInDays,through,breaks.site,breaks.material,breaks.outsideSuppliers,breaks.plannedSuppliers,fewestOutsideSites,aggregates,inEveryOptimum,size,bound,optima,proven,independentRoutes.chain,independentRoutes.count,smallestCut", "gaps", "--bloc", "allies")]
    [InlineData("year,target,producible,servedShare,startedBy", "timeline", "--bloc", "allies")]
    [InlineData("target,material,demandTonnesPerYear,servedBefore,servedBeforeLow,servedAfter,servedAfterLow,lostTonnesPerYear,rerouting,start,end,p05,p50,p95,rankStability", "scenario run", "china-stops")]
    [InlineData("label,kind,servedShare,servedShareLow,servedShareRest,servedShareRestLow,lostTonnesPerYear,gainOfOneMore,lossOfOneLess,worstTargets", "stress")]
    [InlineData("label,kind,esri,activitiesFailed,activitiesReached,targetCount,lostShare,lostTonnesPerYear,worstTargets", "cascade")]
    [InlineData("target,material,demandTonnesPerYear,lostShare,lostTonnesPerYear", "cascade", "--fail", "country:CN")]
    [InlineData("target,material,ttsDays,ttsDaysLow,unlimited,ttrDays,exposed,lostTonnes", "survive", "--without", "refiner-cn")]
    [InlineData("target,material,servedBeforeTonnesPerYear,firstShort,daysShort,daysStopped,worstShare,lostTonnes,lostTonnesLow,lostTonnesHigh,backIn,steps.start,steps.servedTonnesPerYear,steps.servedShare,steps.lostTonnes", "course", "--outage", "refiner-cn", "--from", "2026-03", "--days", "120")]
    [InlineData("material,tonnes,usd,daysBefore,daysAfter", "stockpile", "--budget", "1e6", "--without", "refiner-cn")]
    [InlineData("action,site,stage,country,material,tonnesPerYear,usd", "plan", "--bloc", "allies+AU+MM+MY", "--coverage", "0.5")]
    [InlineData("file,line,column,severity,code,message,found,expected,nearest", "validate")]
    [InlineData("snapshot,sites,links,megabytes", "compile", "--out", "net.nlens")]
    [InlineData("report,targets,megabytes", "report", "--out", "report.html")]
    public void Every_row_of_every_verb_has_the_fields_programs_rely_on(string fields, params string[] command)
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, [.. command[0].Split(' '), .. command[1..], "--data", ".", "--format", "json"]);
        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        using var answer = JsonDocument.Parse(run.Output);
        JsonElement root = answer.RootElement;
        Assert.Equal(["command", "dataset", "query", "headline", "restsOn", "results", "totals", "notes"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(command[0], root.GetProperty("command").GetString());
        if (command[0] != "validate")
        {
            Assert.Equal(["name", "version", "asOf", "sites", "links"], root.GetProperty("dataset").EnumerateObject().Select(member => member.Name));
        }

        Assert.Equal(root.GetProperty("results").GetArrayLength(), root.GetProperty("totals").GetProperty("rows").GetInt32());
        Assert.NotEmpty(root.GetProperty("results").EnumerateArray());
        foreach (string[] path in fields.Split(',').Select(field => field.Split('.')))
        {
            JsonElement[] values = [.. root.GetProperty("results").EnumerateArray().Select(row => row.TryGetProperty(path[0], out JsonElement value) ? value : throw new KeyNotFoundException(path[0]))];
            JsonElement[] items = path.Length == 1 ? [] : [.. values.SelectMany(value => value.EnumerateArray())];
            Assert.True(path.Length == 1 || items.Length > 0, $"{string.Join('.', path)}: no row has any, so that nothing is checked");
            Assert.All(items, item => Assert.True(item.TryGetProperty(path[1], out _), string.Join('.', path)));
        }
    }

    [Fact]
    public void The_query_holds_what_changes_the_answer_and_nothing_else()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "chokepoints", "--data", ".", "--format", "json", "--as-of", "2027", "--threads", "3", "--quiet", "--limit", "1");
        using var answer = JsonDocument.Parse(run.Output);
        Assert.Equal(
            """{"to":null,"by":"country","rank":"targets","order":1,"possible":false,"within":null,"asOf":2027,"evidence":"all","includeUnconfirmed":false,"members":"full","limit":1}""",
            answer.RootElement.GetProperty("query").GetRawText());
        Assert.Equal(1, answer.RootElement.GetProperty("results").GetArrayLength());
        Assert.Equal(4, answer.RootElement.GetProperty("totals").GetProperty("rows").GetInt32());
    }

    [Fact]
    public void The_time_it_took_is_told_only_where_asked_for()
    {
        using var data = new TinyChain();
        var run = ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--format", "json", "--verbose");
        using var answer = JsonDocument.Parse(run.Output);
        Assert.True(answer.RootElement.GetProperty("elapsedMs").GetInt64() >= 0);
        Assert.Contains("Read 11 sites and 13 links", run.Error, StringComparison.Ordinal);
        using var silent = JsonDocument.Parse(ConsoleRun.Of(data.Folder, "sites", "--data", ".", "--format", "json").Output);
        Assert.False(silent.RootElement.TryGetProperty("elapsedMs", out _));
    }

    [Fact]
    public void Answers_do_not_depend_on_threads()
    {
        using var data = new TinyChain();
        string[] answers = [.. ((string[])["1", "4"]).Select(threads => ConsoleRun.Of(data.Folder, "chokepoints", "--by", "site", "--data", ".", "--format", "json", "--threads", threads).Output)];
        Assert.Equal(answers[0], answers[1]);
        using var answer = JsonDocument.Parse(answers[0]);
        Assert.NotEqual(0, answer.RootElement.GetProperty("results").GetArrayLength());
    }
}

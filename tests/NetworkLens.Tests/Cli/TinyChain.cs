namespace NetworkLens.Tests;

/// <summary>A data set small enough to work out by hand, in a folder of its own.</summary>
/// <remarks>
/// Magnets need Nd and Dy oxide. Nd comes from China or Malaysia, Dy from China alone: a path round China exists,
/// but lacks Dy. Names hold brackets, pipes and quotes, so that every format has something to escape.
/// </remarks>
internal sealed class TinyChain : IDisposable
{
    public TinyChain()
    {
        Folder = Directory.CreateTempSubdirectory("networklens-").FullName;
        WriteTo(Folder);
    }

    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["dataset.json"] =
            """
            {"name": "tiny", "version": "1", "asOf": 2026, "description": "Magnets from two oxides.", "requirements": "recipes",
             "stages": [{"id": "mine", "name": "Mine", "source": true}, {"id": "refiner", "name": "Refiner", "source": false},
                        {"id": "magnet", "name": "Magnet plant", "source": false}, {"id": "end-use", "name": "End use", "source": false}]}
            """,
        ["sites.csv"] =
            """"
            id,name,stage,country,operator,owners,status,start_year,basis,notes,source_ids
            nd-mine,Mount [north],mine,AU,Nord Mining,,operating,2010,reported,,report
            dy-mine,Clay pits,mine,MM,,,operating,,assumed,,
            refiner-cn,"East | West ""One""",refiner,CN,Great Wall,Great Wall:0.6;Nord Mining:0.4,operating,2001,reported,,report;news
            refiner-my,Gebeng,refiner,MY,Nord Mining,,operating,,reported,,report
            refiner-unknown,Someone must,refiner,XX,,,unknown,,assumed,inferred from trade,
            magnet-jp,Osaka Magnets,magnet,JP,Osaka,,operating,,reported,,news
            magnet-cn,Ningbo Magnets,magnet,CN,Great Wall,,operating,,reported,,
            magnet-vn,Hanoi Magnets,magnet,VN,Osaka,,planned,2030,reported,,news
            car,Electric car,end-use,US,Detroit,,operating,,reported,,
            drone,Drone [small],end-use,US,,,operating,,reported,,
            museum,Lamp museum,end-use,GB,,,operating,,reported,,
            """",
        ["links.csv"] =
            """
            from,to,material,tonnes_per_year,basis,source_ids
            nd-mine,refiner-cn,nd-ore,60,reported,report
            nd-mine,refiner-my,nd-ore,40,reported,report
            dy-mine,refiner-cn,dy-ore,10,estimated,news
            dy-mine,refiner-unknown,dy-ore,,assumed,
            refiner-cn,magnet-jp,nd-oxide,,reported,news
            refiner-my,magnet-jp,nd-oxide,20,contract,report
            refiner-cn,magnet-jp,dy-oxide,2,reported,news
            refiner-cn,magnet-cn,nd-oxide,25,estimated,
            refiner-cn,magnet-cn,dy-oxide,3,estimated,
            refiner-unknown,magnet-cn,dy-oxide,,assumed,
            magnet-jp,car,magnet,80,reported,news
            magnet-cn,car,magnet,20,reported,news
            magnet-jp,drone,magnet,,assumed,
            """,
        ["outputs.csv"] =
            """
            site,material,tonnes_per_year,kind,year,basis,source_ids
            nd-mine,nd-ore,100,capacity,2024,reported,report
            dy-mine,dy-ore,15,capacity,,estimated,
            refiner-cn,nd-oxide,50,production,2025,reported,report
            refiner-cn,dy-oxide,6,capacity,2025,estimated,
            refiner-my,nd-oxide,30,capacity,2025,reported,report
            refiner-unknown,dy-oxide,,capacity,,assumed,
            magnet-jp,magnet,100,capacity,,reported,news
            magnet-cn,magnet,300,capacity,,reported,
            magnet-vn,magnet,50,capacity,,reported,news
            """,
        ["materials.csv"] =
            """
            id,name
            nd-ore,Neodymium ore
            dy-ore,Dysprosium ore
            nd-oxide,Neodymium oxide
            dy-oxide,Dysprosium oxide
            magnet,Magnet
            lamp,Lamp
            """,
        ["recipes.csv"] =
            """
            output,input,tonnes_per_tonne,basis,source_ids
            nd-oxide,nd-ore,2,estimated,
            dy-oxide,dy-ore,3,estimated,
            magnet,nd-oxide,0.3,reported,news
            magnet,dy-oxide,0.03,reported,news
            """,
        ["demand.csv"] =
            """
            site,material,tonnes_per_year,year,basis,source_ids
            car,magnet,100,2025,estimated,report
            drone,magnet,,,estimated,
            museum,lamp,1,2025,assumed,
            """,
        ["countries.csv"] =
            """
            iso2,name,governance
            AU,Australia,1.5
            CN,China,5.5
            GB,United Kingdom,2
            JP,Japan,2
            MM,Myanmar,8
            MY,Malaysia,4
            US,United States,3
            VN,Viet Nam,5
            XX,,
            """,
        ["blocs.csv"] = "id,name,source_ids\nallies,The allies,news\n",
        ["bloc-members.csv"] = "bloc,country,status,since,source_ids\nallies,US,member,2020-01,news\nallies,JP,member,2021,news\nallies,VN,invited,2025,\n",
        ["sources.csv"] =
            """
            id,title,publisher,date,url,grade
            news,Magnets [and more],The Paper,2025-10-01,https://example.com/news,B
            report,Annual report,Nord Mining,2025,https://example.com/report,A
            """,
        ["stockpiles.csv"] = "id,name,owner,site,material,kind,tonnes,basis\nosaka-dy,Osaka's drawer,JP,magnet-jp,dy-oxide,held,1.5,estimated\nsecret,Somebody's,JP,,nd-oxide,held,,estimated\n",
        ["prices.csv"] = "material,usd_per_kg,date,market,basis,source_ids\nnd-oxide,70,2025-06,CN,reported,news\ndy-oxide,250,2025-06,CN,reported,news\nmagnet,60,2025-01,EU,estimated,\n",
        ["investments.csv"] = "stage,material,country,fixed_usd,usd_per_tonne_per_year,earliest_year,basis\nrefiner,dy-oxide,,1000000,150000,2028,estimated\nmine,,,0,5000,2028,estimated\n",
        ["scenarios/china-stops.json"] =
            """
            {"id": "china-stops", "name": "China [stops]", "description": "No oxides from China in the second half-year, while a plant elsewhere is slowed | and demand grows.",
             "asOf": 2026, "sources": ["news"],
             "shocks": [{"kind": "export-ban", "from": "country:CN", "materials": ["nd-oxide", "dy-oxide"], "start": "2026-07-01"},
                        {"kind": "outage", "sites": "refiner-my", "severity": 0.25},
                        {"kind": "demand", "sites": "stage:end-use", "materials": ["magnet"], "factor": 1.1}],
             "expected": [{"what": "Cars not built", "low": 10, "high": 20, "unit": "%", "source": "report"}, {"what": "Drones fly on"}]}
            """,
    };

    public string Folder { get; }

    public void Write(string name, string text) => Write(Folder, name, text);

    /// <summary>Writes it all to another folder.</summary>
    public static void WriteTo(string folder)
    {
        foreach ((string name, string text) in Files)
        {
            Write(folder, name, text);
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static void Write(string folder, string name, string text)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }
}

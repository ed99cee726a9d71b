namespace NetworkLens.Tests;

/// <summary>Kinds of broken data by name; each as the files that differ from a sound folder of two sites and a link.</summary>
internal static class BrokenData
{
    public static readonly IReadOnlyDictionary<string, string> Cases = new Dictionary<string, string>
    {
        ["unknown-column"] = """
            === sites.csv
            id,contry,wombat
            a,CN,
            b,US,
            """,
        ["duplicate-column"] = "=== sites.csv\nid,name,name\na,A,A\nb,B,B\n",
        ["missing-column"] = "=== links.csv\nfrom,material\na,x\n",
        ["missing-column-of-sites"] = "=== sites.csv\nname\nA\n",
        ["nameless-column"] = "=== sites.csv\nid,\na,\nb,\n",
        ["empty-file"] = "=== links.csv\n",
        ["empty-required-cells"] = "=== links.csv\nfrom,to\na,\n,b\n",
        ["duplicate-id"] = "=== sites.csv\nid,name\na,A\n\nb,B\na,C\n",
        ["long-id"] = $"=== sites.csv\nid\na\nb\n{new string('x', 201)}\n",
        ["unknown-site"] = "=== sites.csv\nid\nbaotou-mine\nvalley-refiner\n=== links.csv\nfrom,to\nbaotu-mine,valley-refiner\nbaotou-mine,zzzzzzzzzzzz\n",
        ["too-few-cells"] = "=== sites.csv\nid,name,country\na,A,CN\nb,B\n",
        ["too-many-cells"] = "=== sites.csv\nid,name\na,A\nb,Bayan, Obo\n",
        ["stray-quote"] = "=== sites.csv\nid,name\na,4\" pipe\nb,\"B\" mine\n",
        ["open-quote"] = "=== sites.csv\nid,name\na,\"A\nb,B\n",
        ["not-utf8"] = "=== sites.csv\nid,name\na,Lule\uFFFD\nb,B\n",
        ["not-a-number"] = "=== links.csv\nfrom,to,tonnes_per_year\na,b,many\na,b,NaN\na,b,Infinity\na,b,\"1,000\"\na,b,1e999\n",
        ["negative-tonnes"] = "=== links.csv\nfrom,to,tonnes_per_year,cost_usd_per_tonne\na,b,-2,-0.5\n",
        ["range-order"] = """
            === links.csv
            from,to,tonnes_per_year,tonnes_per_year_low,tonnes_per_year_high
            a,b,10,11,12
            a,b,10,9,9.5
            a,b,,3,2
            a,b,10,9,11
            """,
        ["coordinates"] = "=== sites.csv\nid,latitude,longitude\na,91,0\nb,0,-180.5\n",
        ["years"] = "=== sites.csv\nid,start_year,end_year\na,25,3001\nb,2020,2019\n",
        ["dates"] = "=== links.csv\nfrom,to,since,until\na,b,2025-02-30,2025-1\na,b,1.1.2025,\na,b,2025-06,2025-05-31\n",
        ["flags"] = "=== sites.csv\nid,aggregate\na,yes\nb,true\n",
        ["status-and-basis"] = "=== sites.csv\nid,status,basis\na,operatng,reportd\nb,wombat,\n",
        ["country-codes"] = "=== sites.csv\nid,country\na,China\nb,cn\n",
        ["countries-not-listed"] = """
            === countries.csv
            iso2,governance
            CN,5.6
            US,11
            C,1
            === sites.csv
            id,country
            a,CM
            b,XX
            """,
        ["owners"] = "=== sites.csv\nid,owners\na,Shenghe\nb,Shenghe:51\nc,Shenghe:0.6;Lynas:0.5\nd,:0.5\n",
        ["sources"] = """
            === sources.csv
            id,grade,date
            usgs-2026,A,2026
            lynas-2025,D,2025-13
            === sites.csv
            id,source_ids
            a,usgs-2026;usgs-2062
            b,usgs-2026;;lynas-2025
            """,
        ["sources-without-file"] = "=== sites.csv\nid,source_ids\na,usgs\nb,usgs\n",
        ["material-not-listed"] = "=== materials.csv\nid\ndy-oxide\ntb-oxide\n=== links.csv\nfrom,to,material\na,b,dyoxide\na,b,\n",
        ["no-goods"] = "=== materials.csv\nid\ndy-oxide\n",
        ["outputs"] = """
            === outputs.csv
            site,material,tonnes_per_year,kind,year,source
            a,goods,5,capacity,2025,
            a,goods,x,capcity,20255,maybe
            c,,1,production,2025,
            """,
        ["not-an-output"] = """
            === outputs.csv
            site,material
            a,nd-oxide
            a,dy-oxide
            === links.csv
            from,to,material
            a,b,tb-oxide
            b,a,nd-oxide
            """,
        ["recipe-cells"] = """
            === recipes.csv
            output,input,variant,tonnes_per_tonne,site,only
            magnet,metal,,0,,
            magnet,,,1,,
            magnet,metal,,1,z,
            magnet,metal,,1,,true
            """,
        ["requirements-without-recipes"] = "=== dataset.json\n{\n  \"name\": \"x\",\n  \"requirements\": \"recipes\"\n}\n",
        ["no-recipe"] = """
            === sites.csv
            id,stage
            mine,mine
            works,magnet
            use,use
            === links.csv
            from,to,material
            mine,works,metal
            works,use,magnet
            === recipes.csv
            output,input
            oxide,metal
            """,
        ["no-inputs"] = """
            === dataset.json
            {"stages": [{"id": "mine"}, {"id": "magnet"}]}
            === sites.csv
            id,stage,status
            mine,mine,
            works,magnet,
            marked,magnet,
            unknown,magnet,unknown
            === links.csv
            from,to
            === outputs.csv
            site,material,source
            mine,ore,
            works,magnet,
            marked,magnet,true
            unknown,magnet,
            === recipes.csv
            output,input
            oxide,ore
            """,
        ["more-out-than-in"] = """
            === recipes.csv
            output,input,variant,process,tonnes_per_tonne,site
            ndpr,ore,,separation,1.5,
            dy,ore,,separation,2,
            magnet,dy,,separation,0.01,
            ndpr,clay,ion,separation,1.5,
            dy,clay,ion,separation,4,
            ndpr,clay,ion,,2,
            """,
        ["more-out-than-in-at-a-site"] = """
            === sites.csv
            id,stage
            mine,mine
            works,refiner
            half,refiner
            === links.csv
            from,to,material
            mine,works,ore
            mine,half,ore
            === outputs.csv
            site,material
            mine,ore
            works,ndpr
            works,dy
            half,ndpr
            === recipes.csv
            output,input,variant,process,tonnes_per_tonne,site
            ndpr,ore,,separation,2,
            dy,ore,,separation,2,
            ndpr,ore,,separation,1.6,works
            ndpr,ore,,separation,1.6,half
            """,
        ["gain-in-cycle"] = """
            === recipes.csv
            output,input,tonnes_per_tonne
            oxide,scrap,3
            metal,oxide,1.2
            magnet,metal,0.3
            scrap,magnet,0.9
            copper,copper,1
            steel,steel,1.1
            """,
        ["demand"] = "=== demand.csv\nsite,material,tonnes_per_year,weight\na,goods,-1,heavy\nz,goods,1,1\n",
        ["blocs"] = """
            === countries.csv
            iso2
            JP
            US
            === blocs.csv
            id
            g7
            g7
            === bloc-members.csv
            bloc,country,since
            g8,US,2020
            g7,UK,soon
            g7,,
            """,
        ["policies"] = "=== policies.csv\nid,kind,effective,materials,severity,rate_percent\np,export-bann,2025-4,goods;stuff,1.5,-1\n",
        ["stockpiles"] = "=== stockpiles.csv\nid,site,material,kind,tonnes\ns,c,stuff,hold,-1\ns,a,goods,held,1\n",
        ["prices"] = "=== prices.csv\nmaterial,usd_per_kg,date\ngoods,,2025\n,3,2025\ngoods,cheap,today\n",
        ["investments"] = "=== investments.csv\nstage,country,fixed_usd,usd_per_tonne_per_year,earliest_year\ntier-9,us,,x,soon\n",
        ["stages"] = """
            === dataset.json
            {"stages": [{"id": "mine"}, {"id": "refiner"}]}
            === sites.csv
            id,stage
            a,mines
            b,smelter
            """,
        ["json-not-json"] = "=== dataset.json\n{\n  \"name\": \"x\"\n  \"asOf\": 2026\n}\n",
        ["json-fields"] = """
            === dataset.json
            {
              "naame": "x",
              "asOf": 20265, "asOf": 2026.5,
              "version": 3,
              "requirements": "per-materials",
              "stages": [{"name": "Mine"}, {"id": "mine", "source": "yes"}, {"id": "mine", "sorce": true}, 7]
            }
            """,
        ["json-no-object"] = "=== dataset.json\n[]\n",
        ["json-half-of-a-pair"] = "=== dataset.json\n{\"name\": \"\\ud800\"}\n",
        ["scenario-no-json"] = "=== scenarios/x.json\n{\"id\": \"x\",}\n=== scenarios/y.json\n7\n",
        ["scenario-fields"] = """
            === scenarios/x.json
            {
              "idd": "x", "name": 5, "asOf": "2026", "sources": [], "shock": [],
              "expected": [{"low": 3, "high": 2}, {"what": "x", "source": "press", "low": "much"}, "loss"]
            }
            """,
        ["scenario-shocks"] = """
            === policies.csv
            id,kind
            ban,export-ban
            === stockpiles.csv
            id,kind
            store,held
            === scenarios/x.json
            {"id": "x", "shocks": [
              {"kind": "outtage", "sites": "a"},
              {"sites": "a"},
              {"kind": "outage", "severity": 1.5},
              {"kind": "outage", "sites": "c", "factor": 2, "severity": 1e999},
              {"kind": "export-ban", "from": "country:CN", "to": "", "materials": ["good", "goods", 3]},
              {"kind": "delay", "sites": "a", "years": -1},
              {"kind": "policy", "policies": ["bann"]},
              {"kind": "release", "stockpiles": []},
              {"kind": "demand", "factor": 2, "start": "2026-13", "end": "2025"},
              {"kind": "demand", "factor": 2, "start": "2026", "end": "2025", "sites": null},
              "outage"
            ]}
            """,
        ["scenario-twice"] = "=== scenarios/x.json\n{\"id\": \"x\", \"shocks\": []}\n=== scenarios/y.json\n{\"id\": \"x\", \"shocks\": []}\n=== scenarios/z.json\n{\"id\": \"\", \"shocks\": []}\n",
        ["several-files"] = """
            === sites.csv
            id,country
            a,C1
            b,US
            === links.csv
            from,to,basis
            a,c,sure
            === prices.csv
            material,usd_per_kg
            goods,-1
            """,
    };
}

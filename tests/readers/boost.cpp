// Reads a graph file with the Boost Graph Library and prints what it found: boost FORMAT FILE
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/graphml.hpp>
#include <boost/graph/graphviz.hpp>
#include <boost/version.hpp>
#include <cstring>
#include <fstream>
#include <iostream>
#include <limits>

struct Site { std::string id, name; double longitude = 0; };
struct Link { std::string material; double tonnes = 0; };
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, Site, Link>;

static std::string quoted(const std::string& text) {
    std::string json = "\"";
    for (char letter : text) { if (letter == '"' || letter == '\\') json += '\\'; json += letter; }
    return json + "\"";
}

int main(int count, char** arguments) {
    if (count != 3) return 2;
    bool is_dot = !std::strcmp(arguments[1], "dot");
    Graph graph;
    boost::dynamic_properties properties(boost::ignore_other_properties);
    properties.property(is_dot ? "label" : "name", boost::get(&Site::name, graph));
    properties.property("longitude", boost::get(&Site::longitude, graph));
    properties.property("material", boost::get(&Link::material, graph));
    properties.property("tonnesPerYear", boost::get(&Link::tonnes, graph));
    if (is_dot) properties.property("node_id", boost::get(&Site::id, graph));
    std::ifstream file(arguments[2]);
    if (is_dot) boost::read_graphviz(file, graph, properties); else boost::read_graphml(file, graph, properties);

    // GraphML ids are not kept: a site is told by its name.
    auto id = [&](Graph::vertex_descriptor site) { return quoted(graph[site].id.empty() ? graph[site].name : graph[site].id); };
    std::cout.precision(std::numeric_limits<double>::max_digits10);
    std::cout << "{\"version\":\"" << BOOST_VERSION / 100000 << '.' << BOOST_VERSION / 100 % 1000 << "\",\"byName\":" << (is_dot ? "false" : "true") << ",\"nodes\":{";
    const char* before = "";
    for (auto [site, end] = boost::vertices(graph); site != end; ++site, before = ",")
        std::cout << before << id(*site) << ":{\"" << (is_dot ? "label" : "name") << "\":" << quoted(graph[*site].name) << ",\"longitude\":" << graph[*site].longitude << '}';
    std::cout << "},\"edges\":[";
    before = "";
    for (auto [link, end] = boost::edges(graph); link != end; ++link, before = ",")
        std::cout << before << '[' << id(boost::source(*link, graph)) << ',' << id(boost::target(*link, graph))
                  << ",{\"material\":" << quoted(graph[*link].material) << ",\"tonnesPerYear\":" << graph[*link].tonnes << "}]";
    std::cout << "]}\n";
}
